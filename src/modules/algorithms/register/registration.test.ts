import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openTestHouse } from '../../../engine/module/testing/test-house.ts';
import { algorithmIds } from '../algorithm.ts';
import { facts } from '../facts.ts';
import { cardOf } from '../in-force/weights.ts';
import { figures } from '../figures.ts';
import { wordsOf } from '../texts/index.ts';
import { figuresCsv, registrationsCsv } from './as-csv.ts';
import { sinceOf } from './publisher.ts';
import { registrationOf } from './registration.ts';
import { registrations } from './registrations.ts';

const file = new URL('../../../../../shared/standards/algoritmeregister/schema.json', import.meta.url);
const publisher = { organisation: 'Gemeente Waterhoven', baseUrl: 'https://weerklank.example', since: '2026-11' };

describe.skipIf(!existsSync(file))(
  'the publication standard of the algorithm register (skipped where ../shared/standards/algoritmeregister is absent)',
  () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const valid = existsSync(file) ? ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object) : () => true;

    test.each(algorithmIds)('%s', (id) => {
      expect(valid(registrationOf(facts[id], publisher)), JSON.stringify(ajv.errors)).toBe(true);
    });

    test('what is not as the standard asks is caught', () => {
      const { name, ...nameless } = registrationOf(facts.zoeken, publisher);
      expect(valid(nameless)).toBe(false);
      expect(valid({ ...nameless, name, start_date: '2026' })).toBe(false);
      expect(valid({ ...nameless, name: 'x'.repeat(100) })).toBe(false);
    });
  },
);

test.each(algorithmIds)('%s is described in both languages, with a card that exists', (id) => {
  for (const language of ['nl', 'en'] as const) {
    const words = wordsOf(id, language);
    expect(words.name.length).toBeLessThanOrEqual(99);
    expect(words.short.length).toBeLessThanOrEqual(399);
    for (const text of Object.values(words).flat()) expect(text.trim().length).toBeGreaterThan(10);
  }
  expect(cardOf(facts[id].card).length).toBeGreaterThan(100);
  expect(existsSync(new URL(`../../../../${facts[id].room}`, import.meta.url))).toBe(true);
});

test('as CSV every registration and every figure is one row', async () => {
  const house = await openTestHouse([]);
  const all = await registrations(house);
  await house.close();
  const rows = parse(registrationsCsv(all), { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.map(({ source_id }) => source_id)).toEqual([...algorithmIds]);
  expect(rows[0]?.['start_date']).toBe('2026-11');
  const told = parse(figuresCsv(), { bom: true, columns: true }) as Record<string, string>[];
  expect(told.map(({ ours }) => ours)).toEqual(figures.map(({ ours }) => ours));
});

test('an algorithm is in use not before its release, and not before the installation', () => {
  expect(sinceOf({ ...facts.zoeken, since: '2026-11' }, '2025-02')).toBe('2026-11');
  expect(sinceOf({ ...facts.zoeken, since: '2026-11' }, '2027-03')).toBe('2027-03');
});
