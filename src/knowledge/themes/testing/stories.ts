import type { ThemeText } from '../types.ts';

const told: Record<string, readonly string[]> = {
  parkeren: [
    'Mijn parkeervergunning is geweigerd omdat ik geen eigen auto op naam heb. Het is een leaseauto.',
    'De parkeervergunning voor mijn leaseauto is afgewezen. De auto staat op naam van de leasemaatschappij.',
    'Geen parkeervergunning gekregen, want mijn leaseauto staat niet op mijn naam.',
    'Al drie maanden wacht ik op een parkeervergunning voor een leaseauto.',
    'Aanvraag parkeervergunning geweigerd: leaseauto, geen kenteken op naam.',
  ],
  toeslag: [
    'Wij moeten huurtoeslag terugbetalen omdat mijn dochter 23 is geworden en meetelt met haar inkomen.',
    'De huurtoeslag is gestopt toen mijn zoon 23 werd. Nu moeten we alles terugbetalen.',
    'Huurtoeslag terugbetalen want het inkomen van ons kind van 23 telt ineens mee.',
    'Mijn dochter werd 23 en daardoor moet ik de huurtoeslag van een half jaar terugbetalen.',
  ],
  afval: [
    'De ondergrondse container zit al weken vol, het afval staat ernaast.',
    'Container vol, zakken afval op de stoep en ratten in de straat.',
    'Weer afval naast de container omdat die vol zit. Wanneer wordt hij geleegd?',
    'De container voor restafval wordt te weinig geleegd, overal zakken afval.',
  ],
};

/** Thirteen invented signals in three stories; the id starts with the story. */
export function stories(): ThemeText[] {
  return Object.entries(told).flatMap(([story, texts]) =>
    texts.map((text, n) => ({ id: `${story}-${n}`, text, at: `2026-0${1 + (n % 4)}-15` })),
  );
}
