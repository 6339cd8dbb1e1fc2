import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../kernel/dates.ts';
import { en } from './texts/en.ts';
import { nl } from './texts/nl.ts';
import type { TextsLike } from './texts/shape.ts';

/** What every component may know of the page it stands on; the shell gives it. */
export interface PageFrame {
  readonly language: Language;
  /** Token that every posted form carries. */
  readonly csrf: string;
  /** Path with query. */
  readonly path: string;
}

export const Page = createContext<PageFrame>({ language: 'nl', csrf: '', path: '/' });

export function usePage(): PageFrame {
  return useContext(Page);
}

export function wordsIn(language: Language): TextsLike<typeof nl> {
  return language === 'nl' ? nl : en;
}

/** The page kit's own words in the language of the page. */
export function useWords(): TextsLike<typeof nl> {
  return wordsIn(usePage().language);
}
