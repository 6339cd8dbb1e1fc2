import { isDate, parseDate, type Language } from '../../../kernel/dates.ts';
import { literal, plainName, sayValue, type Leaf, type Value } from '../../../knowledge/law/index.ts';
import { rulesTexts } from '../texts/texts.ts';

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar']);

const isMoney = ({ unit }: Leaf): boolean => unit === 'eurocent' || unit === 'euro';

/** What a person typed as a value of the input; undefined when it makes no sense for it. */
export function readAnswer(leaf: Leaf, typed: string): Value | undefined {
  const word = typed.trim();
  if (leaf.type === 'boolean')
    return yes.has(word.toLowerCase()) ? true : no.has(word.toLowerCase()) ? false : undefined;
  if (leaf.type === 'date') return isDate(word) ? word : (parseDate(word) ?? undefined);
  if (leaf.type === 'amount' || leaf.type === 'number') return readAmount(leaf, word);
  return literal(word);
}

/** `1.234,56`, `1234.56` and `€ 1234` are read; amounts in eurocents are taken times a hundred. */
function readAmount(leaf: Leaf, word: string): Value | undefined {
  const bare = word.replace(/[€\s]/g, '');
  const point =
    /,\d{1,2}$/.test(bare) || /^\d{1,3}(\.\d{3})+$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.')
      : bare.replaceAll(',', '');
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(point);
  if (!found) return undefined;
  const [, sign = '', whole = '', fraction = ''] = found;
  if (leaf.unit !== 'eurocent') return literal(point);
  const cents = `${whole}${fraction.padEnd(2, '0').slice(0, 2)}`;
  return fraction.length > 2 ? undefined : literal(`${sign}${cents}`);
}

/** How to ask for an input. */
export function wording(leaf: Leaf, language: Language): string {
  const texts = rulesTexts(language);
  const label = leaf.description || plainName(leaf.name);
  const choices = leaf.choices.filter((choice) => typeof choice === 'string').slice(0, 6);
  if (leaf.type === 'boolean') return texts.question(label, texts.yesOrNo);
  if (leaf.type === 'date') return texts.question(label, texts.date);
  if (isMoney(leaf)) return texts.question(label, texts.euros);
  if (leaf.type === 'number' || leaf.type === 'amount') return texts.question(label, texts.number);
  return texts.question(
    label,
    choices.length > 0 ? texts.choose(choices.map((choice) => sayValue(choice, null, language)).join(', ')) : '',
  );
}
