import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { brokenShapes } from '../testing/check-shapes.ts';
import { readTurtle } from '../testing/read-turtle.ts';
import { catalogOf } from './catalog.ts';
import { allDataSets, publicRecords } from './data-sets.ts';
import { toJsonLd, toTurtle, triplesOf } from './graph.ts';
import { prefixes } from './vocabulary.ts';

const site = { baseUrl: 'https://weerklank.example', organisation: 'Gemeente "Waterhoven" \\ <b>' };
const report = {
  name: 'jaarbericht-2026',
  title: { nl: 'Jaarbericht\n2026', en: 'Report 2026' },
  description: { nl: 'Alle cijfers', en: 'All figures' },
  keywords: ['cijfers'],
  files: [{ path: '/jaarberichten/2026 a"b>.zip', mediaType: 'application/zip' }],
} as const;
const things = catalogOf(allDataSets([report, publicRecords]), site);
const turtle = toTurtle(things, prefixes);

const shapesFolder = new URL('../../../../../shared/standards/dcat-ap-nl/', import.meta.url);
const there = existsSync(shapesFolder);
const files = there ? readdirSync(shapesFolder).filter((file) => file.endsWith('.ttl')) : [];

describe.skipIf(!there)('the shapes of DCAT-AP-NL 3.0 (skipped where ../shared/standards/dcat-ap-nl is absent)', () => {
  test.each(files)('%s', (file) => {
    const shapes = readTurtle(readFileSync(new URL(file, shapesFolder), 'utf8'));
    const { broken, checked } = brokenShapes(readTurtle(turtle), shapes);
    if (!file.includes('codelijsten')) expect(checked).toBeGreaterThan(2);
    const asked = broken.filter((line) => !advised.some((property) => line.includes(`${property}: `)));
    expect(asked).toEqual([]);
  });

  test('a description that lacks something mandatory is caught', () => {
    const shapes = readTurtle(readFileSync(new URL('dcat-ap-nl-SHACL.ttl', shapesFolder), 'utf8'));
    for (const lost of ['accessRights', 'license', 'contactPoint', 'creator']) {
      const without = readTurtle(turtle).filter(([, predicate]) => !predicate.endsWith(lost));
      expect(brokenShapes(without, shapes).broken.join('\n')).toContain(lost);
    }
  });
});

/** Advised where there is something to tell; ours follow no schema and no service of their own. */
const advised = ['conformsTo', 'foaf/0.1/page', 'accessService'];

test('Turtle and JSON-LD say the same, and whatever stands in the texts stays text', () => {
  const linked = JSON.parse(toJsonLd(things)) as { '@graph': Record<string, unknown>[] };
  const read = readTurtle(turtle);
  expect(read).toHaveLength(triplesOf(things).length);
  const organisation = read.find(([, predicate]) => predicate.endsWith('foaf/0.1/name'));
  expect(organisation?.[2]).toBe('"Gemeente \\"Waterhoven\\" \\\\ <b>"@nl');
  expect(linked['@graph']).toHaveLength(things.length);
  expect(turtle).toContain('<https://weerklank.example/jaarberichten/2026%20a%22b%3E.zip>');
});

test('each data set stands in the catalogue once', () => {
  const sets = triplesOf(things).filter(([, predicate]) => predicate.endsWith('dcat#dataset'));
  expect(sets).toHaveLength(2);
});
