import { expect, test } from 'vitest';
import { followNote } from './follow.ts';
import { placeNote } from './note.ts';

const older = [
  { number: '1', text: 'In deze verordening wordt verstaan onder inkomen: het netto inkomen.' },
  { number: '2', text: 'De aanvrager heeft recht op een bijdrage indien het inkomen lager is dan de norm.' },
];
const quote = { exact: 'recht op een bijdrage', prefix: 'heeft ', suffix: ' indien' };

test('a note stays, moves, changes or is lost, and it says which', () => {
  expect(followNote(quote, older, older).fate).toBe('stays');
  expect(
    followNote(
      quote,
      older,
      older.map((a) => ({ ...a, number: `${a.number}a` })),
    ).fate,
  ).toBe('moved');
  const amended = [{ number: '2', text: 'De aanvrager heeft aanspraak op een bijdrage indien het inkomen laag is.' }];
  expect(followNote(quote, older, amended).fate).toBe('changed');
  expect(followNote(quote, older, older.slice(0, 1)).fate).toBe('orphaned');
  expect(followNote(quote, older, [...older, { ...(older[1] ?? older[0]), number: '9' } as never]).fate).toBe(
    'ambiguous',
  );
  expect(followNote(quote, older.slice(0, 1), older).fate).toBe('never-found');
});

test('a quote in two articles is ambiguous', () => {
  expect(placeNote({ exact: 'inkomen' }, older).kind).toBe('ambiguous');
  expect(placeNote({ exact: 'het netto inkomen' }, older)).toMatchObject({ kind: 'found', article: '1' });
});
