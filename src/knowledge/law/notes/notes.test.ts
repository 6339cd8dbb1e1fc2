import { describe, expect, test } from 'vitest';
import { corpusIn, filesIn, hasStandards, ownLaws, standards, textOf } from '../testing/standards.ts';
import { noteProblems, placeNotes } from './check-notes.ts';
import { readNotes } from './read-notes.ts';

const corpus = corpusIn(hasStandards ? `${standards}/corpus/regulation` : ownLaws);
const own = corpusIn(ownLaws);

const note = (exact: string, more = ''): string => `annotations:
  - type: Annotation
    motivation: questioning
    creator: { name: Juridische zaken }
    target:
      source: regelrecht://huurregeling_zonnedaal
      selector: { type: TextQuoteSelector, exact: "${exact}"${more} }
    body: { type: TextualBody, value: Wat is een huurder?, purpose: questioning }
`;

test('places a note on its sentence and warns when the words are gone or stand twice', () => {
  const warnings = (text: string) => {
    const notes = readNotes(text, 'notes.yaml');
    return notes.ok ? noteProblems(notes.value, own, 'notes.yaml').map(({ message }) => message.en) : notes.problem;
  };
  expect(warnings(note('Een huurder heeft recht op een huurbijdrage'))).toEqual([]);
  expect(warnings(note('zorgtoeslag voor verzekerden in het buitenland'))).toMatchObject([
    expect.stringContaining('does not stand'),
  ]);
  expect(warnings(note('huurbijdrage'))).toMatchObject([expect.stringContaining('more places')]);
  expect(warnings(note('x').replace('huurregeling', 'andere'))).toMatchObject([expect.stringContaining('not among')]);
  expect(warnings(note('huurder', `, "regelrecht:hint": { type: CssSelector, value: artikel 2 }`))).toMatchObject([
    { field: 'annotations[0].target.selector.regelrecht:hint.value' },
  ]);
});

describe.skipIf(!hasStandards)('the notes of RegelRecht (skipped without ../shared/standards/regelrecht)', () => {
  test.each(hasStandards ? filesIn(`${standards}/corpus/annotations`, 'annotations.yaml') : [])('%s', (file) => {
    const notes = readNotes(textOf(file), file);
    if (!notes.ok) throw new Error(JSON.stringify(notes.problem));
    for (const { places } of placeNotes(notes.value, corpus)) {
      expect(places[0]?.match).toMatchObject({ kind: 'found', article: '2', confidence: 1 });
    }
  });

  test('a note without a body is refused, with the field', () => {
    const file = `${standards}/packages/engine/tests/fixtures/annotations/schema-invalid.yaml`;
    expect(readNotes(textOf(file), 'f')).toMatchObject({
      ok: false,
      problem: [{ file: 'f', field: 'annotations[0].body' }],
    });
    for (const name of ['known-tag', 'unknown-tag']) {
      const sound = readNotes(textOf(`${standards}/packages/engine/tests/fixtures/annotations/${name}.yaml`), name);
      expect(
        sound.ok && noteProblems(sound.value, corpus, name).filter(({ message }) => !message.en.includes('2024-01-01')),
      ).toEqual([]);
    }
  });
});
