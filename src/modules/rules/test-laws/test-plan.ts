import { extname } from 'node:path';
import {
  Corpus,
  Engine,
  readFeature,
  readGoldenCases,
  type Feature,
  type GoldenCase,
} from '../../../knowledge/law/index.ts';
import { filesUnder, isYaml, lawFoldersOf } from '../files/find-files.ts';
import { loadLaws } from '../files/load-laws.ts';
import { readText } from '../files/read-text.ts';

export interface FeatureFile {
  readonly file: string;
  readonly feature: Feature;
}

export interface GoldenFile {
  readonly file: string;
  readonly cases: readonly GoldenCase[];
}

/** Everything at some paths that can be run as a test. */
export interface TestPlan {
  readonly features: readonly FeatureFile[];
  readonly golden: readonly GoldenFile[];
}

/** Finds features and golden cases; files of other kinds are passed over. */
export function planTests(paths: readonly string[]): TestPlan {
  const files = [...new Set(paths.flatMap(filesUnder))];
  const withEnding = (ending: string): string[] => files.filter((file) => extname(file) === ending);
  return {
    features: withEnding('.feature').map((file) => ({ file, feature: readFeature(readText(file) ?? '') })),
    golden: withEnding('.json').flatMap((file) => {
      const cases = readGoldenCases(readText(file) ?? '');
      return cases ? [{ file, cases }] : [];
    }),
  };
}

/** Law ids that the steps of a feature name. */
function lawsNamed({ scenarios }: Feature): Set<string> {
  const texts = scenarios.flatMap(({ steps }) => steps.map(({ text }) => text));
  const found = texts.map(
    (text) => /^law "([^"]+)" is loaded$/.exec(text)?.[1] ?? /^I evaluate .* of "([^"]+)"$/.exec(text)?.[1],
  );
  return new Set(found.filter((id) => id !== undefined));
}

/**
 * Chooses the laws for a feature: its own corpus with the laws of `--laws`, and when that lacks a law that the feature
 * names also those at the paths given and in folders further up. Of two equal versions the nearest one counts.
 */
export class LawShelf {
  readonly #paths: readonly string[];
  readonly #more: readonly string[];
  readonly #engines = new Map<string, Engine>();

  constructor(paths: readonly string[], more: readonly string[]) {
    this.#paths = paths.filter((path) => filesUnder(path).some(isYaml));
    this.#more = more;
  }

  engineFor({ file, feature }: FeatureFile): Engine {
    const folders = lawFoldersOf(file);
    const [own] = folders;
    const near = own ? [...this.#more, own] : [];
    const given = [...this.#more, ...this.#paths, ...(own ? [own] : [])];
    const choices = [near, given, [...this.#more, ...folders.slice(1).reverse(), ...given]];
    const named = lawsNamed(feature);
    let best: Engine | null = null;
    for (const choice of choices) {
      if (choice.length === 0) continue;
      best = this.#engine(choice);
      const { corpus } = best;
      if ([...named].every((id) => corpus.has(id))) return best;
    }
    return best ?? new Engine(new Corpus([]));
  }

  #engine(folders: readonly string[]): Engine {
    const key = folders.join('\n');
    const engine = this.#engines.get(key) ?? new Engine(new Corpus(loadLaws(folders).laws));
    this.#engines.set(key, engine);
    return engine;
  }
}
