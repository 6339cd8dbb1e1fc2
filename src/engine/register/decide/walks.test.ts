import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import type { AnyRecord, Change } from '../record.ts';
import { fromRow, toRow } from '../storage/rows.ts';
import { sample } from '../testing/sample-register.ts';
import { staff } from '../testing/test-house.ts';
import { cellsOf, headsOfFields, valuesFromCells } from '../export/cells.ts';
import { csvLine, plainCell, safeCell } from '../export/csv.ts';
import { isEmpty } from './check-values.ts';
import { noFacts } from './context.ts';
import { decideAction, decideDrop } from './decide-action.ts';
import { decideCreate, decideUpdate } from './decide-change.ts';
import { decideEntry } from './decide-entry.ts';

const definition = sample as unknown as AnyDefinition;
const people = [staff('a', 'coordinator'), staff('b', 'policy-owner'), staff('c', 'policy-owner')] as const;
const context = (who: number) => ({
  actor: people[who % 3] ?? people[0],
  at: '2026-11-23T09:00:00.000Z',
  today: '2026-11-23',
  definition: 'h',
});
const text = fc.string({ maxLength: 60, unit: 'binary' });
const values = fc.record(
  {
    name: text,
    story: text,
    aliases: fc.array(text, { maxLength: 7 }),
    span: fc.double({ noNaN: true, min: -10, max: 6000 }),
    boats: fc.integer({ min: -2, max: 100 }),
    cost: fc.integer({ min: -2, max: 1e12 }),
    askedOn: fc.constantFrom('2026-01-31', '2026-02-30', '2027-01-01', '2026-11-22'),
    since: fc.constantFrom('2026-11', '2026-13'),
    colour: fc.constantFrom('red', 'green', 'pink', null),
    uses: fc.subarray(['foot', 'bicycle', 'rocket']),
    movable: fc.boolean(),
    upstream: fc.record({ type: fc.constantFrom('bridge', 'road'), id: fc.constantFrom('x', '') }),
    website: fc.constantFrom('https://a.example/', 'javascript:1', 'http://u:p@a.example'),
    town: fc.record({ name: text, code: fc.option(text) }),
    anchors: fc.array(fc.record({ quote: text, article: fc.option(text) }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const step = fc.record({
  kind: fc.constantFrom('open', 'solve', 'drop', 'update', 'entry', 'decline'),
  who: fc.nat(2),
  values,
});
const facts = {
  ...noFacts,
  linked: new Map([['follows', [{ type: 'bridge', state: 'open' }]]]),
  actors: new Map([['create', new Set(['staff:b'])]]),
};

function take(
  record: AnyRecord,
  { kind, who, values: given }: typeof step extends fc.Arbitrary<infer S> ? S : never,
): Change | null {
  if (kind === 'update') return decideUpdate(definition, record, given, null, context(who));
  if (kind === 'decline') return decideDrop(definition, record, null, context(who));
  const entry = { value: 1, source: given.name ?? 's' };
  if (kind === 'entry') return decideEntry(definition, record, 'estimates', newId(), entry, context(who));
  const asked = kind === 'open' ? { colour: given.colour ?? 'red' } : {};
  return decideAction(definition, record, kind, { reason: 'omdat', values: asked }, facts, context(who));
}

test('whatever people try, a record keeps to its states, needs and four eyes', () => {
  let reached = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let record = decideCreate(
        definition,
        newId(),
        { name: 'N', colour: 'red', askedOn: '2026-11-01' },
        context(0),
      ).after;
      for (const one of steps) {
        let change: Change | null;
        try {
          change = take(record, one);
        } catch (error) {
          if (error instanceof Refusal) continue;
          throw error;
        }
        if (!change) continue;
        const { before, after } = change;
        const action = definition.actions[change.act];
        if (before?.state !== after.state) {
          reached += 1;
          expect(action?.from).toContain(before?.state);
          expect(after.state).toBe(action?.to);
          if (action?.fourEyes) expect(before?.pending?.actor).not.toBe(after.changedBy);
        }
        for (const name of definition.states[after.state]?.needs ?? []) expect(isEmpty(after.values[name])).toBe(false);
        expect(after.version).toBe((before?.version ?? 0) + 1);
        const [old, now] = [before?.values['estimates'], after.values['estimates']] as [unknown[], unknown[]];
        expect(now.slice(0, old.length)).toEqual(old);
        expect(fromRow(definition, toRow(definition, after))).toEqual(after);
        record = after;
      }
    }),
    { numRuns: 400 },
  );
  expect(reached).toBeGreaterThan(50);
});

/** Makes a record of what was given, without the values that are refused. */
function makeOf(given: Readonly<Record<string, unknown>>): AnyRecord {
  try {
    return decideCreate(definition, newId(), given, context(0)).after;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const bad = error.fields.map(({ field }) => field.split('.')[0]);
    expect(bad.length).toBeGreaterThan(0);
    const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !bad.includes(name)));
    return makeOf({ name: 'N', ...rest });
  }
}

test('what is taken as a value goes through an export and back unchanged', () => {
  fc.assert(
    fc.property(values, (given) => {
      const record = makeOf(given);
      const heads = headsOfFields(definition, []);
      const file = csvLine(heads) + csvLine(cellsOf(definition, record.values, []));
      const [row = {}] = parse(file, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
      const cells = Object.fromEntries(Object.entries(row).map(([head, cell]) => [head, plainCell(cell)]));
      expect(valuesFromCells(definition, cells)).toEqual(record.values);
    }),
    { numRuns: 1_000 },
  );
});

test('no cell of an export starts as a formula; numbers stay numbers', () => {
  for (const cell of ['=1+1', '+1-1', '-1+1', '@SUM(A1)', '\t=1', "'x"])
    expect(safeCell(cell).startsWith("'")).toBe(true);
  expect([safeCell('-12.5'), safeCell('12')]).toEqual(['-12.5', '12']);
  expect(csvLine(['a,b', 'c"d', 'e\nf', '=x'])).toBe('"a,b","c""d","e\nf",\'=x\r\n');
});
