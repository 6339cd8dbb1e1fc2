import type { UntranslatableMode } from '../linking/linking.ts';
import { placeNote } from '../notes/note.ts';
import { compare, subtract } from '../values/decimal.ts';
import { isNum, readNumber } from '../values/numbers.ts';
import { sameValue, Tainted, type Value } from '../values/value.ts';
import { literal } from './literal.ts';
import { Unmet, type World } from './world.ts';

type Row = readonly string[];
type Act = (world: World, words: readonly string[], table: readonly Row[]) => void;

const need = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Unmet(otherwise);
};

const shown = (value: Value): string => (value instanceof Tainted ? 'untranslatable' : JSON.stringify(value));
const names = (text = ''): string[] => text.split(',').map((name) => name.trim());

/** Rows as records by the names in the first row. */
function records(table: readonly Row[]): Record<string, Value>[] {
  const [header = [], ...rows] = table;
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, literal(row[column] ?? '')])));
}

const tolerance = readNumber('0.000000001') ?? 0;

function equals(one: Value, other: Value): boolean {
  if (!isNum(one) || !isNum(other)) return sameValue(one, other);
  const difference = subtract(one, other);
  return compare(difference, tolerance) < 0 && compare(subtract(0, difference), tolerance) < 0;
}

const provenance: Act = (world, [output = '', kind = '']) => {
  world.output(output);
  const found = world.outcome?.provenance[output];
  const holds = kind === 'reactive' ? found?.reactive : found?.kind === kind;
  need(holds === true, `output "${output}" has ${found?.kind ?? 'no'} provenance`);
};

const noteFound: Act = ({ note }, [article = '']) => {
  need(note?.kind === 'found', `the note is ${note?.kind ?? 'not resolved'}`);
  if (note?.kind === 'found') need(note.article === article, `the note resolves to article ${note.article}`);
};

/** What every step of the grammar does; `{}` stands for text in quotes, `{#}` for a bare number. */
export const vocabulary: readonly (readonly [string, Act])[] = [
  ['the calculation date is {}', (world, [date = '']) => void (world.date = date)],
  ['law {} is loaded', (world, [law = '']) => need(world.corpus.has(law), `law "${law}" was not found`)],
  ['parameter {} is {}', (world, [name = '', value = '']) => void world.parameters.set(name, literal(value))],
  ['parameter {} is {#}', (world, [name = '', value = '']) => void world.parameters.set(name, literal(value))],
  [
    'the following parameters:',
    (world, _, table) => {
      for (const [name = '', value = ''] of table) world.parameters.set(name, literal(value));
    },
  ],
  [
    'the following {} data with key {}:',
    (world, [name = '', key = ''], table) => void world.tables.set(name, { name, key, rows: records(table) }),
  ],
  ['I evaluate {} of {}', (world, [output = '', law = '']) => world.execute(law, [output])],
  ['I evaluate outputs {} of {}', (world, [outputs = '', law = '']) => world.execute(law, names(outputs))],
  [
    'the execution succeeds',
    (world) =>
      need(
        world.error === null && world.outcome !== null,
        `it failed: ${world.error?.message ?? 'nothing was evaluated'}`,
      ),
  ],
  ['the execution fails', (world) => need(world.error !== null, 'it succeeded')],
  [
    'the execution fails with {}',
    ({ error }, [message = '']) => {
      const found = error?.message.toLowerCase().includes(message.toLowerCase()) === true;
      need(found, error ? `it failed with "${error.message}"` : 'it succeeded');
    },
  ],
  [
    'output {} is true',
    (world, [output = '']) => need(world.output(output) === true, `it is ${shown(world.output(output))}`),
  ],
  [
    'output {} is false',
    (world, [output = '']) => need(world.output(output) === false, `it is ${shown(world.output(output))}`),
  ],
  [
    'output {} is null',
    (world, [output = '']) => need(world.output(output) === null, `it is ${shown(world.output(output))}`),
  ],
  [
    'output {} equals {}',
    (world, [output = '', value = '']) =>
      need(equals(world.output(output), literal(value)), `it is ${shown(world.output(output))}`),
  ],
  [
    'output {} equals {#}',
    (world, [output = '', value = '']) =>
      need(equals(world.output(output), literal(value)), `it is ${shown(world.output(output))}`),
  ],
  [
    'output {} contains {}',
    (world, [output = '', part = '']) => {
      const value = world.output(output);
      const holds = typeof value === 'string' && value.toLowerCase().includes(part.toLowerCase());
      need(holds, `it is ${shown(value)}`);
    },
  ],
  [
    'the result contains exactly the outputs {}',
    ({ outcome, error }, [list = '']) => {
      need(outcome !== null, `it failed: ${error?.message ?? 'nothing was evaluated'}`);
      const reactive = Object.entries(outcome?.provenance ?? {}).flatMap(([name, { reactive: by }]) =>
        by ? [name] : [],
      );
      const found = [...new Set([...(outcome?.asked ?? []), ...reactive])].sort().join(', ');
      need(found === names(list).sort().join(', '), `it contains ${found}`);
    },
  ],
  ['output {} has direct provenance', (world, [output = '']) => provenance(world, [output, 'direct'], [])],
  ['output {} has reactive provenance', (world, [output = '']) => provenance(world, [output, 'reactive'], [])],
  ['output {} has override provenance', (world, [output = '']) => provenance(world, [output, 'override'], [])],
  [
    'the untranslatable mode is {}',
    (world, [mode = '']) => {
      need(['error', 'propagate', 'warn', 'ignore'].includes(mode), `"${mode}" is no mode`);
      world.mode = mode as UntranslatableMode;
    },
  ],
  [
    'output {} is tainted as untranslatable',
    (world, [output = '']) => need(world.output(output) instanceof Tainted, `it is ${shown(world.output(output))}`),
  ],
  [
    'a law with the following articles:',
    (world, _, table) => {
      const header = table[0] ?? [];
      need(header.includes('number') && header.includes('text'), 'the table needs the columns number and text');
      const [number, text] = [header.indexOf('number'), header.indexOf('text')];
      world.articles = table.slice(1).map((row) => ({ number: row[number] ?? '', text: row[text] ?? '' }));
    },
  ],
  ['a note selecting {}', (world, [exact = '']) => void (world.quote = { exact })],
  [
    'a note selecting {} with prefix {} and suffix {}',
    (world, [exact = '', prefix = '', suffix = '']) => void (world.quote = { exact, prefix, suffix }),
  ],
  ['the note hints article {}', ({ quote }) => need(quote !== null, 'there is no note yet')],
  ['the note hints article {} at position {#} to {#}', ({ quote }) => need(quote !== null, 'there is no note yet')],
  ['the note is resolved', (world) => void (world.note = placeNote(world.quote ?? { exact: '' }, world.articles))],
  ['the note resolves to article {}', noteFound],
  [
    'the note is an exact match',
    ({ note }) => need(note?.kind === 'found' && note.confidence === 1, `the note is ${note?.kind ?? 'not resolved'}`),
  ],
  [
    'the note is a fuzzy match',
    ({ note }) => need(note?.kind === 'found' && note.confidence < 1, `the note is ${note?.kind ?? 'not resolved'}`),
  ],
  [
    'the note is orphaned',
    ({ note }) => need(note?.kind === 'orphaned', `the note is ${note?.kind ?? 'not resolved'}`),
  ],
  [
    'the note is ambiguous',
    ({ note }) => need(note?.kind === 'ambiguous', `the note is ${note?.kind ?? 'not resolved'}`),
  ],
];
