import { between, pick, shuffled } from './random.ts';

const list = (words: string): string[] => words.split('|').map((word) => word.trim());

const times = list(
  'Vorige week|Sinds maart|Al drie jaar|Gisteren|In de zomer|Na de verhuizing|Toen mijn vader overleed|Op maandag|Eind vorig jaar|Voor de tweede keer|Elke maand|Kort na de geboorte|Tijdens mijn ziekte|Drie weken geleden|Zonder bericht|Na lang bellen|Ineens|Op de dag van de zitting|Rond kerst|Sinds de scheiding',
);
const people = list(
  'ik|mijn buurvrouw|onze zoon|mijn moeder van 84|een collega|mijn ex|de huurder beneden|ons gezin|mijn man|de mantelzorger|een vriend van mij|de wijkverpleegkundige|mijn dochter|de eigenaar|mijn zus|een cliënt van ons|oma|de bewindvoerder',
);
const acts = list(
  'kreeg een brief over|moest betalen voor|wacht nog steeds op|belde zeker tien keer over|begrijpt niets van|liep vast bij|werd afgewezen voor|verloor|vroeg tevergeefs om|diende bezwaar in tegen|schrok van|zit in de knel door|heeft recht op|is gekort op|stuurde papieren voor|hoorde niets meer over',
);
const things = list(
  'de huurtoeslag|een parkeervergunning|het rijbewijs|de bijstand|een traplift|de taxi naar school|het persoonsgebonden budget|de aanslag|een gehandicaptenkaart|het paspoort|de zorgverzekering|een bijzondere uitkering|de studieschuld|de inburgering|het kindgebonden budget|een container|de kapvergunning|een urgentieverklaring|de voedselbank|schuldhulp|de eigen bijdrage|de energietoeslag|een sloopvergunning|de straatverlichting|het fietspad|de hondenbelasting',
);
const reasons = list(
  'omdat het inkomen van vorig jaar telt|want het adres klopte niet|terwijl alles al was opgestuurd|omdat DigiD niet werkte|doordat twee loketten naar elkaar wijzen|want de termijn was een dag voorbij|omdat samenwonen anders wordt gerekend|terwijl de arts het had bevestigd|doordat de brief naar het oude huis ging|want een kind van negentien telt mee|omdat niemand de regel kon uitleggen|doordat het systeem maar een naam kent|terwijl er geen geld meer was voor eten|omdat de post te laat kwam',
);
const ends = list(
  'Nu slaap ik slecht.|We hebben geld moeten lenen.|De boete loopt op.|Dat voelt niet eerlijk.|Wie kan hier naar kijken?|Ik durf de post niet meer open te maken.|Straks staan we op straat.|De huisarts maakt zich zorgen.|Zo komt niemand vooruit.|Kan dit anders?|Het is toch raar dat dit mag.|De rekening ligt nog op tafel.|Ik ben er moe van.|Bellen helpt niet.|Hoe moet dat nu verder?|De kinderen merken het ook.',
);
const slips: readonly (readonly [RegExp, string])[] = [
  [/ij/, 'ei'],
  [/dt\b/, 'd'],
  [/aa/, 'a'],
  [/([a-z])\1/, '$1'],
  [/ch/, 'g'],
];

/** One sentence in somebody's own words; `thing` fixes what it is about. */
export function sentence(random: () => number, thing = pick(random, things)): string {
  const [time, who, act, why] = [pick(random, times), pick(random, people), pick(random, acts), pick(random, reasons)];
  const forms = [
    `${time} ${act.split(' ')[0]} ${who} ${act.split(' ').slice(1).join(' ')} ${thing}, ${why}.`,
    `${upper(who)} ${act} ${thing} ${why}.`,
    `Het gaat om ${thing}: ${who} ${act} iets, ${why}.`,
    `${upper(thing)} is het probleem, ${why}.`,
    `${time} ging het mis met ${thing}.`,
  ];
  return pick(random, forms);
}

/** A text by a separate writer about one thing, with slips of the pen. */
export function ownWords(random: () => number, thing = pick(random, things)): string {
  const parts = [sentence(random, thing)];
  for (let k = between(random, 0, 3); k > 0; k--) parts.push(sentence(random, random() < 0.5 ? thing : undefined));
  if (random() < 0.7) parts.push(pick(random, ends));
  const text = shuffled(random, parts).join(' ');
  return random() < 0.4 ? slip(random, text) : text;
}

/** One to three slips of the pen. */
export function slip(random: () => number, text: string): string {
  let changed = text;
  for (let k = between(random, 1, 3); k > 0; k--) changed = changed.replace(...pick(random, slips));
  return changed;
}

/** Something that signals are about. */
export function subject(random: () => number): string {
  return pick(random, things);
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
