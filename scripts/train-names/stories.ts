import type { NamedText } from './conll.ts';
import { random } from './softmax-trainer.ts';

/** Words to fill the sentences with. */
export interface StoryWords {
  readonly first: readonly string[];
  readonly surnames: readonly string[];
  readonly places: readonly string[];
  readonly nouns: readonly string[];
}

/** Our own sentences as people write to an authority. F first name, S surname, I initials, T town, N noun. */
const sentences =
  `F belde mij gisteren. | Mijn zoon F krijgt geen vergoeding. | Mijn buurvrouw F S zit al weken zonder geld.
Ik sprak met F van de gemeente. | Toen ik F S belde, nam niemand op. | Volgens I S van de afdeling klopt het wel.
Ook F heeft geen antwoord gekregen. | Samen met F ben ik naar het loket gegaan. | Ik heet F S en ik woon in T.
F en F mogen niet mee met de bus. | F, mijn dochter, heeft een rolstoel nodig. | Gelukkig hielp F ons goed.
In T wonen veel mensen met dit probleem. | De gemeente T zegt nee. | N werkt niet goed. | N is te duur geworden.
Onze N is weg. | Waarom krijg ik geen N? | N aanvragen lukt mij niet. | Geen N gekregen, wel een boete.
De heer S heeft het dossier. | Mevrouw S zei dat het goed kwam. | Beste F, | Geachte mevrouw S, | Geachte heer S,
Groet, F | Met vriendelijke groet, F S | Hoogachtend, I S | De brief was van I S. | Kunt u F terugbellen?
Mijn man (F) is ziek. | Dat weet S ook. | S heeft dat nooit gezegd. | Wij vroegen het aan S, maar S wist het niet.
Helaas heeft F dat niet gedaan. | Sinds maandag belt S elke dag. | Daarna kwam F langs. | Vandaag kreeg ik N.
Contactpersoon is F S. | De mail ging naar F S en I S. | Het besluit is getekend door I S. | Het kind F S is zes jaar.
Bezwaar maken helpt niet. | Digitaal gaat het mis. | Regels zijn regels, zegt F dan. | Formulieren zijn moeilijk voor F.
Bijstand krijgen we niet meer. | Toeslag is gestopt in mei. | Het UWV stuurt mij naar DUO. | De Belastingdienst belt niet.
Ik kreeg een brief van het CJIB. | Het CAK zegt dat ik moet betalen. | De SVB heeft alles goed geregeld. | N kwijt.
Bij de Sociale Verzekeringsbank werkt F S. | Mijn DigiD doet het niet. | Via MijnOverheid kwam er niets. | Wmo-hulp is gestopt.
Beleidsmedewerker Zorg | Afdeling N | Team N | Onderwerp: N | Betreft: N | Paspoort verlopen. | Rijbewijs kwijt. | Kenteken onbekend.`
    .split(/\s*[|\n]\s*/u)
    .filter((sentence) => sentence !== '');

/** Makes stories of invented people in these sentences; the same words give the same stories. */
export function inventedStories(words: StoryWords, count: number): NamedText[] {
  const next = random(11);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const initials = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 2) }, () => `${pick(words.first).charAt(0)}.`).join('');
  return Array.from({ length: count }, () => {
    const known = { F: pick(words.first), S: pick(words.surnames), T: pick(words.places) };
    let text = '';
    const names: { start: number; end: number; type: string }[] = [];
    for (let made = 0; made < 8; made += 1) {
      for (const piece of pick(sentences).split(/(\b[FSITN]\b)/u)) {
        const start = text.length;
        const again = next() < 0.5;
        if (piece === 'F') text += again ? known.F : pick(words.first);
        else if (piece === 'S') text += again ? known.S : pick(words.surnames);
        else if (piece === 'I') text += initials();
        else if (piece === 'T') text += again ? known.T : pick(words.places);
        else if (piece === 'N') text += capital(pick(words.nouns));
        else text += piece;
        const place = piece === 'T' ? 'LOC' : 'PER';
        if (/^[FSIT]$/u.test(piece)) names.push({ start, end: text.length, type: place });
        for (const body of piece.length > 1
          ? piece.matchAll(/\b(?:UWV|DUO|CJIB|CAK|SVB|Belastingdienst|Sociale Verzekeringsbank)\b/gu)
          : []) {
          names.push({ start: start + body.index, end: start + body.index + body[0].length, type: 'ORG' });
        }
      }
      text += next() < 0.4 ? '\n' : ' ';
    }
    return { text, names };
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
