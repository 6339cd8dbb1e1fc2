import type { Language } from '../../../kernel/dates.ts';
import { contentWords, stem } from '../../../knowledge/dutch/index.ts';
import type { StaffRole } from '../../../engine/access/access.ts';
import { algorithmIds, algorithmStates, type AlgorithmFacts, type AlgorithmState } from '../algorithm.ts';
import { facts } from '../facts.ts';
import { wordsOf } from '../texts/index.ts';

/** What somebody looks for in the list; everything optional. */
export interface AlgorithmQuestion {
  readonly text: string;
  readonly state: AlgorithmState | null;
  /** Role that decides; `nobody` where no decision follows. */
  readonly decides: StaffRole | 'nobody' | null;
  readonly personalData: boolean | null;
}

const all = algorithmIds.map((id): AlgorithmFacts => facts[id]);
export const deciderOf = ({ decision }: AlgorithmFacts): StaffRole | 'nobody' => decision?.role ?? 'nobody';

/** The deciders that occur, in the order of the list. */
export const deciders = [...new Set(all.map(deciderOf))];

export function readQuestion(query: URLSearchParams): AlgorithmQuestion {
  const [state, decides, data] = [query.get('stand'), query.get('beslist'), query.get('gegevens')];
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    state: algorithmStates.find((one) => one === state) ?? null,
    decides: deciders.find((one) => one === decides) ?? null,
    personalData: data === 'ja' ? true : data === 'nee' ? false : null,
  };
}

export function addressOf({ text, state, decides, personalData }: AlgorithmQuestion): string {
  const query = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(state === null ? {} : { stand: state }),
    ...(decides === null ? {} : { beslist: decides }),
    ...(personalData === null ? {} : { gegevens: personalData ? 'ja' : 'nee' }),
  }).toString();
  return `/algoritmen${query === '' ? '' : `?${query}`}`;
}

/** The algorithms that fit, in their own order: each asked word occurs in the words of that language, in any form. */
export function findAlgorithms(question: AlgorithmQuestion, language: Language): readonly AlgorithmFacts[] {
  const asked = stemsIn(question.text);
  return all.filter(
    (one) =>
      (question.state === null || one.state === question.state) &&
      (question.decides === null || deciderOf(one) === question.decides) &&
      (question.personalData === null || one.personalData === question.personalData) &&
      (asked.length === 0 || asked.every((word) => vocabularyOf(one, language).has(word))),
  );
}

const vocabularies = new Map<string, ReadonlySet<string>>();

function vocabularyOf(one: AlgorithmFacts, language: Language): ReadonlySet<string> {
  const key = `${one.id}:${language}`;
  const known = vocabularies.get(key) ?? new Set(stemsIn([textOf(one, language), ...one.commands].join(' ')));
  vocabularies.set(key, known);
  return known;
}

const stemsIn = (text: string) => contentWords(text).map(stem);

/** Everything that is said of an algorithm, as one text. */
export function textOf({ id }: AlgorithmFacts, language: Language): string {
  return Object.values(wordsOf(id, language)).flat().join('\n\n');
}
