import { openTestHouse, staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { createThemes, themeMigrations, type ThemeAnswers, type ThemeNeeds, type ThemeSignal } from '../index.ts';
import { proposeJob } from '../propose-themes/run.job.ts';

export const coordinator = staffMember('cor', 'coordinator');

export interface ThemeRoom {
  readonly house: TestHouse;
  readonly themes: ThemeAnswers;
  /** Everything that came in; more may be added before a run. */
  readonly signals: ThemeSignal[];
  /** One run over all stories, as the job does it. */
  run(): Promise<void>;
}

/** The themes room over invented signals. */
export async function themeRoom(signals: ThemeSignal[]): Promise<ThemeRoom> {
  const house = await openTestHouse(themeMigrations);
  const needs: ThemeNeeds = {
    async *stories() {
      yield* await Promise.resolve(signals);
    },
    byIds: (ids) => Promise.resolve(signals.filter(({ id }) => ids.includes(id))),
    makeHardship: () => Promise.resolve('/hardheden/h1'),
  };
  const { answers: themes } = createThemes(house, needs);
  const job = { id: 'job', signal: new AbortController().signal, progress: () => Promise.resolve() };
  return { house, themes, signals, run: () => proposeJob(house, needs).run({ asked: true }, job) };
}

const tellings = {
  allowance: [
    'Mijn huurtoeslag stopte toen mijn zoon een bijbaan kreeg. Nu moet ik alles terugbetalen.',
    'Door de bijbaan van mijn zoon stopte de huurtoeslag en moet ik terugbetalen.',
    'De huurtoeslag is gestopt vanwege een bijbaan van mijn zoon; terugbetalen lukt niet.',
    'Wij moeten huurtoeslag terugbetalen omdat onze zoon een bijbaan heeft.',
    'Huurtoeslag terugbetalen, alleen omdat mijn zoon in de vakantie een bijbaan had.',
    'Mijn zoon nam een bijbaan en meteen moest ik huurtoeslag terugbetalen.',
  ],
  parking: [
    'Mijn gehandicaptenparkeerkaart verliep en de keuring duurt vijf maanden.',
    'Vijf maanden wachten op de keuring voor een gehandicaptenparkeerkaart.',
    'De keuring voor de gehandicaptenparkeerkaart laat al vijf maanden op zich wachten.',
    'Zonder gehandicaptenparkeerkaart kom ik nergens en de keuring is pas over vijf maanden.',
    'Al vijf maanden geen keuring, dus geen gehandicaptenparkeerkaart.',
  ],
} as const;

/** Signals that tell one of two stories, with ids `allowance-1`, `parking-1` and so on. */
export function tellingOf(story: keyof typeof tellings, count: number = tellings[story].length): ThemeSignal[] {
  return tellings[story].slice(0, count).map((text, place) => ({
    ...{ id: `${story}-${place + 1}`, number: place + 1, receivedAt: `2026-11-${10 + place}T09:00:00.000Z` },
    ...{ place: null, state: 'received', story: text },
  }));
}
