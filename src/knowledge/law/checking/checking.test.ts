import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../reading/yaml.ts';
import { corpusIn, filesIn, hasStandards, standards, textOf } from '../testing/standards.ts';
import { JsonSchema } from '../testing/json-schema.ts';
import { fromJson, toJson } from '../values/json.ts';
import { checkLaw } from './check-law.ts';
import { checkShape } from './law-shape.ts';
import { checkReferences } from './references.ts';

const engine = `${standards}/packages/engine/tests`;
const problemsOf = (file: string) => {
  const checked = checkLaw(textOf(file), file);
  return checked.ok ? [] : checked.problem.filter(({ weight }) => weight === 'error');
};

describe.skipIf(!hasStandards)('the files of RegelRecht (skipped without ../shared/standards/regelrecht)', () => {
  test('every law of the corpus and every valid file passes', () => {
    const files = [
      ...filesIn(`${standards}/corpus/regulation`, '.yaml'),
      ...filesIn(`${engine}/conformance/valid`, '.yaml'),
    ];
    expect(files.flatMap(problemsOf)).toEqual([]);
    expect(problemsOf(`${engine}/fixtures/validate_cli/valid.yaml`)).toEqual([]);
  });

  test.each([
    ['conformance/invalid/bad_regulatory_layer.yaml', 'regulatory_layer', null],
    ['conformance/invalid/missing_required_url.yaml', 'url', null],
    ['conformance/invalid/unknown_field_in_article.yaml', 'onbekend_veld', '1'],
    ['conformance/invalid/wrong_type_publication_date.yaml', 'publication_date', null],
    ['fixtures/validate_cli/no_schema_field.yaml', '$schema', null],
    ['fixtures/validate_cli/schema_violation.yaml', 'url', null],
    ['fixtures/validate_cli/unit_mismatch.yaml', 'machine_readable.execution.actions[0]', '1'],
  ])('%s is refused, with file, article and field', (file, field, article) => {
    expect(problemsOf(`${engine}/${file}`)).toMatchObject([{ file: `${engine}/${file}`, field, article }]);
  });

  test('the corpus refers only to what exists', () => {
    const corpus = corpusIn(`${standards}/corpus/regulation`);
    const found = corpus.laws.flatMap((law) =>
      checkReferences(law, corpus).map((problem) => [law.id, problem.field, problem.message.en]),
    );
    expect(found.filter(([, , message]) => !message?.includes('not known here'))).toEqual([]);
  });

  test('the checker and the schema give one verdict on thousands of spoiled laws', () => {
    const schema = new JsonSchema(JSON.parse(textOf(`${standards}/schema/v0.5.6/schema.json`)));
    const laws = filesIn(`${standards}/corpus/regulation`, '.yaml')
      .map((file) => readYaml(textOf(file)))
      .flatMap((yaml) => (yaml.ok ? [JSON.stringify(toJson(yaml.value))] : []))
      .filter((text) => text.length < 30_000);
    const junk = [
      null,
      true,
      3,
      -1.5,
      'onzin',
      '$naam',
      '$1',
      [],
      {},
      { operation: 'ADD' },
      { operation: 'LIST', items: [] },
      'WET',
      '2025-01-01',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...laws),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...junk),
        (law, picks, value) => {
          const spoiled = JSON.parse(law);
          for (const pick of picks) spoil(spoiled, pick, structuredClone(value));
          const problems: string[] = [];
          checkShape(fromJson(spoiled), (field, _, en) => problems.push(`${field} ${en}`));
          const ours = problems.filter((problem) => !problem.includes('is no web address'));
          expect({ accepted: ours.length === 0, ours: ours.slice(0, 2) }).toMatchObject({
            accepted: schema.accepts(spoiled),
          });
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

/** Replaces, removes or adds something at a place chosen by a number. */
function spoil(root: object, pick: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (at: object): void => {
    for (const [name, each] of Object.entries(at)) {
      places.push([at as Record<string, unknown>, name]);
      if (typeof each === 'object' && each !== null) visit(each);
    }
  };
  visit(root);
  const [at, name] = places[pick % places.length] ?? [root as Record<string, unknown>, '$id'];
  if (pick % 5 === 0 && !Array.isArray(at)) Reflect.deleteProperty(at, name);
  else if (pick % 5 === 1 && !Array.isArray(at)) at['vreemd_veld'] = value;
  else at[name] = value;
}
