import type { Language } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { PublicSource } from '../../../engine/publication/publication.ts';
import { libraryTexts } from '../texts/index.ts';
import { isKnown } from './facet-keys.ts';
import type { Question } from './question.ts';

/** Names of kinds, facets and values as people read them. */
export interface Words {
  facet(name: string): string;
  value(facet: string, value: string): string;
  /** One record of a kind. */
  kind(type: string): string;
}

export function wordsOf(sources: readonly PublicSource[], language: Language): Words {
  const { facets } = libraryTexts(language);
  const known = new Map(sources.map((source) => [source.type, source]));
  return {
    facet: (name) => (isKnown(name) ? facets[name] : capital(name.replace(/[-_]/g, ' '))),
    kind: (type) => known.get(type)?.label.one[language] ?? type,
    value(facet, value) {
      if (facet === 'type') return capital(known.get(value)?.label.many[language] ?? value);
      for (const source of sources) {
        const word = source.facetWord?.(facet, value);
        if (word) return capital(word[language]);
      }
      return value;
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The whole question in one line: for titles of feeds, mails and downloads. Empty where everything is asked. */
export function questionInWords(question: Question, words: Words, language: Language): string {
  const texts = libraryTexts(language);
  const filters = Object.entries(question.filters).map(
    ([facet, values]) => `${words.facet(facet)}: ${values.map((value) => words.value(facet, value)).join(', ')}`,
  );
  const { from, until } = question;
  return [
    question.text,
    ...filters,
    from === null ? '' : `${texts.from} ${showDate(from, language)}`,
    until === null ? '' : `${texts.until} ${showDate(until, language)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
