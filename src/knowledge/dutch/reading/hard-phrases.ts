/** Phrases of offices with plainer words; our own list. */
const list: readonly (readonly [string, string])[] = [
  ['ten behoeve van', 'voor'],
  ['ten aanzien van', 'over'],
  ['met betrekking tot', 'over'],
  ['met inachtneming van', 'volgens'],
  ['met ingang van', 'vanaf'],
  ['met uitzondering van', 'behalve'],
  ['naar aanleiding van', 'vanwege'],
  ['in het kader van', 'voor'],
  ['in verband met', 'vanwege'],
  ['in afwijking van', 'anders dan in'],
  ['in tegenstelling tot', 'anders dan'],
  ['in de gelegenheid stellen', 'de kans geven'],
  ['in de gelegenheid gesteld', 'de kans gegeven'],
  ['in acht nemen', 'zich houden aan'],
  ['in aanmerking nemend', 'als we kijken naar'],
  ['in beginsel', 'meestal'],
  ['in casu', 'hier'],
  ['in mindering brengen', 'aftrekken'],
  ['in mindering gebracht', 'afgetrokken'],
  ['op grond van', 'volgens'],
  ['op voorhand', 'vooraf'],
  ['onder verwijzing naar', 'zie ook'],
  ['door middel van', 'met'],
  ['door tussenkomst van', 'via'],
  ['ten bedrage van', 'van'],
  ['ten gevolge van', 'door'],
  ['ten gunste van', 'voor'],
  ['ten laste van', 'op kosten van'],
  ['ten onrechte', 'niet terecht'],
  ['ter zake', 'hierover'],
  ['ter zake van', 'over'],
  ['te allen tijde', 'altijd'],
  ['te dien einde', 'daarvoor'],
  ['te zijner tijd', 'later'],
  ['te dezen', 'hierbij'],
  ['gelet op', 'vanwege'],
  ['gezien het feit dat', 'omdat'],
  ['met dien verstande dat', 'maar wel zo dat'],
  ['uit hoofde van', 'vanwege'],
  ['krachtens de wet', 'volgens de wet'],
  ['het vorenstaande', 'wat hierboven staat'],
  ['het bovenstaande', 'wat hierboven staat'],
  ['als volgt', 'zo'],
  ['van toepassing zijn', 'gelden'],
  ['van toepassing is', 'geldt'],
  ['in werking treden', 'gaan gelden'],
  ['in werking treedt', 'gaat gelden'],
  ['in gebreke', 'te laat'],
  ['zorg dragen voor', 'zorgen voor'],
  ['zich wenden tot', 'contact opnemen met'],
  ['in kennis stellen', 'laten weten'],
  ['in kennis gesteld', 'laten weten'],
  ['deel uitmaken van', 'horen bij'],
  ['een beroep doen op', 'gebruiken'],
  ['gebruik maken van', 'gebruiken'],
  ['aanspraak maken op', 'recht hebben op'],
];

const simpler = new Map(list);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...simpler.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s{1,3}'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A phrase found in a text, with plainer words; offsets count in that text. */
export interface HardPhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly simpler: string;
}

/** The office phrases in a text, in order and without overlap. Linear in its length. */
export function hardPhrases(text: string): HardPhrase[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    simpler: simpler.get(match[0].toLowerCase().replace(/\s+/gu, ' ')) ?? '',
  }));
}
