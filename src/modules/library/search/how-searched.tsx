import { analyseQuery, splitCompound, synonyms } from '../../../knowledge/dutch/index.ts';
import { Details, List, usePage } from '../../../ui/index.ts';
import { libraryTexts } from '../texts/index.ts';

/** What was looked for besides the words as typed: why a record was found that does not hold them literally. */
export function HowSearched({ text }: { readonly text: string }) {
  const t = libraryTexts(usePage().language).how;
  const lines = searchedFor(text).map(({ word, exclude, phrase, parts, synonyms: same }) => {
    if (exclude) return t.without(word);
    if (phrase) return t.phrase(word);
    const also = [
      t.forms(word),
      ...(parts.length === 0 ? [] : [t.parts(listed(parts))]),
      ...(same.length === 0 ? [] : [t.synonyms(listed(same))]),
    ];
    return also.join('; ');
  });
  if (lines.length === 0) return null;
  return (
    <Details summary={t.title}>
      <List items={lines} />
      <p class="utrecht-paragraph">{t.order}</p>
    </Details>
  );
}

interface SearchedWord {
  readonly word: string;
  readonly exclude: boolean;
  readonly phrase: boolean;
  readonly parts: readonly string[];
  readonly synonyms: readonly string[];
}

/** Each word of a question with what stands for it beside its own forms. */
export function searchedFor(text: string): SearchedWord[] {
  return analyseQuery(text).groups.map(({ word, exclude, phrase }) => {
    const alone = !exclude && phrase === undefined;
    const parts = alone ? splitCompound(word).parts : [];
    return {
      ...{ word, exclude, phrase: phrase !== undefined },
      parts: parts.length > 1 ? parts : [],
      synonyms: alone ? (synonyms.get(word) ?? []) : [],
    };
  });
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
