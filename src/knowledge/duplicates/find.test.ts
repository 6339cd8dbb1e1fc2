import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicates, duplicatesInSlices } from './index.ts';
import { copyOf } from './testing/copies.ts';
import type { CopyStyle } from './testing/copies.ts';

const letter =
  'Geachte wethouder, sinds de nieuwe regels voor de markt mag onze kraam niet meer op het plein staan. Wij verkopen daar al twintig jaar kaas en eieren uit de streek. De brief van de gemeente noemt geen reden en ook geen termijn om bezwaar te maken. Wilt u ons uitleggen waarom de plaatsen opnieuw zijn verdeeld en wie daarover heeft beslist? Zonder vaste plek verliezen wij de helft van onze klanten.';
const other =
  'De speeltuin achter de school is al maanden dicht. Het hek is op slot, de schommel is weg en niemand weet wanneer hij terugkomt. Kinderen spelen nu op straat tussen de auto’s. Kan de gemeente zeggen wanneer er weer gespeeld kan worden, en waarom dit zo lang duurt?';
const seeded = (): (() => number) => {
  let state = 7;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
};

test.each<CopyStyle>(['marks', 'edited', 'cut', 'scanned', 'quoted'])('finds a copy that is %s', (style) => {
  const texts = [letter, copyOf(seeded(), letter, style), other].map((text, n) => ({ id: `t${n}`, text }));
  expect(duplicates(texts).groups.map(({ members }) => members)).toEqual([['t0', 't1']]);
});

test('says what kind of copy it is', () => {
  const texts = [
    { id: 'a', text: letter },
    { id: 'b', text: letter.toUpperCase() },
    { id: 'c', text: letter.replace('twintig', 'dertig') },
    { id: 'd', text: `${other} ${other.split(' ').reverse().join(' ')} > ${letter}` },
  ];
  const { groups, containments } = duplicates(texts);
  expect(groups[0]?.kinds).toEqual({ a: 'identical', b: 'identical', c: 'near', d: 'contained' });
  expect(containments.map(({ inner, outer }) => `${inner} in ${outer}`)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^[ab] in d$/), 'c in d']),
  );
});

test('letters from one form about different things are no copies', () => {
  const form = (middle: string): string =>
    `Geachte heer of mevrouw, op 3 maart hebben wij uw aanvraag ontvangen. ${middle} Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken bij het college van burgemeester en wethouders. Vermeld in uw brief uw naam, uw adres, de datum, het besluit en waarom u het er niet mee eens bent. Bezwaar schorst het besluit niet. Met vriendelijke groet, namens het college, team Vergunningen.`;
  const more =
    'Vorig jaar beloofde de school een nieuw klimrek, maar het geld ging naar de fietsenstalling en de ouders kregen daar nooit een verklaring voor.';
  const texts = [letter, `${other} ${more}`].map((middle, n) => ({ id: String(n), text: form(middle) }));
  expect(duplicates(texts).groups).toEqual([]);
});

test('texts on one subject in other words are no copies', () => {
  const texts = [
    other,
    'Wanneer gaat de speeltuin bij de school weer open? Het hek zit op slot en de kinderen vervelen zich.',
  ];
  expect(duplicates(texts.map((text, n) => ({ id: String(n), text }))).groups).toEqual([]);
});

test('the order does not matter, and any text is taken', async () => {
  const words = fc.constantFrom('kaas', 'markt', 'hek', '\0', '<b>', '‮', 'ŉ', '', '1');
  const text = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary' }),
    fc.constant(letter),
  );
  const shape = ({ groups }: ReturnType<typeof duplicates>): string =>
    JSON.stringify(groups.map(({ members }) => members).sort());
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 12 }), async (all) => {
      const texts = all.map((each, n) => ({ id: String(n), text: each }));
      expect(shape(duplicates([...texts].reverse()))).toBe(shape(duplicates(texts)));
      expect(shape(await duplicatesInSlices(texts))).toBe(shape(duplicates(texts)));
    }),
    { numRuns: 20 },
  );
});
