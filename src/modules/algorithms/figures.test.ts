import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { algorithmIds } from './algorithm.ts';
import { figures, figuresOf, type Figure } from './figures.ts';
import { sayFigure, valueOf, verdictOn } from './read-figure.ts';

const measurements = readFileSync(new URL('../../../docs/measurements.md', import.meta.url), 'utf8').replace(
  /\s*\n(?![\n#|])/g,
  ' ',
);
/** Each heading with what stands under it; a paragraph is one line, as a row of a table is. */
const sections = measurements.split(/^## /m);

const stands = (figure: string, line: string) =>
  new RegExp(`(?<![\\d.,])${figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d,]|\\.\\d)`).test(line);
const written = ({ ours, beside, aim }: Figure) => [ours, beside?.figure, aim].filter((one) => one !== undefined);

test.each(figures.map((figure) => [`${figure.algorithm}: ${figure.measure.en}`, figure] as const))(
  '%s stands in docs/measurements.md, with its command',
  (_, figure) => {
    const section = sections.find((one) => one.includes(figure.line));
    expect(section, `a section with “${figure.line}”`).toBeDefined();
    expect(section).toContain(figure.command);
    const rows = (section ?? '').split('\n');
    const at = rows.findIndex((one) => one.includes(figure.line));
    // The figure to compare with may stand in the rows right below.
    const near = rows.slice(at, at + 4).join('\n');
    expect(stands(figure.ours, rows[at] ?? ''), `${figure.ours} in “${rows[at] ?? ''}”`).toBe(true);
    for (const one of written(figure)) expect(stands(one, near), `${one} near “${rows[at] ?? ''}”`).toBe(true);
  },
);

test('a figure that is not there is not found', () => {
  expect(stands('0.92', '| whole articles | 0.920 |')).toBe(false);
  expect(stands('113', 'ends with 113 passed')).toBe(true);
  expect(stands('13', 'ends with 113 passed')).toBe(false);
});

test('all figures but those of spelling are measured, and the picture shows each algorithm once at most', () => {
  expect(algorithmIds.filter((id) => figuresOf(id).length === 0)).toEqual(['spelling']);
  const pictured = figures.filter(({ pictured }) => pictured);
  expect(new Set(pictured.map(({ algorithm }) => algorithm)).size).toBe(pictured.length);
  for (const one of pictured) {
    expect(valueOf(one.ours)).toBeLessThanOrEqual(1);
    expect(one.better).toBe('higher');
    // Longer names do not fit above a line on a phone.
    expect(Math.max(one.measure.nl.length, one.measure.en.length)).toBeLessThanOrEqual(46);
  }
});

test('figures are said as people of the language write them', () => {
  expect([sayFigure('0.920', 'nl'), sayFigure('0.920', 'en')]).toEqual(['0,920', '0.920']);
  expect(sayFigure('45,670', 'nl')).toBe('45.670');
  expect(sayFigure('99.8 %', 'nl')).toBe('99,8 %');
  expect([valueOf('99.8 %'), valueOf('45,670')]).toEqual([0.998, 45_670]);
});

test('a verdict goes by the aim, and without one by what stands beside it', () => {
  const figure = { ...figures[0], better: 'higher', ours: '0.94', aim: '0.95' } as Figure;
  expect(verdictOn(figure)).toBe('not-reached');
  expect(verdictOn({ ...figure, better: 'lower' })).toBe('reached');
  const { aim: _, ...aimless } = figure;
  expect(verdictOn({ ...aimless, beside: { what: { nl: 'x', en: 'x' }, figure: '0.9' } })).toBe('better');
  const { beside: __, ...alone } = aimless;
  expect(verdictOn(alone)).toBeNull();
});
