import type { AllBounds, SearchAnswer, SearchDocument, SearchHit, SearchQuery } from '../search.ts';

/** What the site asks of the search thread, and what comes back. */
export interface SearchCalls {
  put: { ask: { documents: readonly SearchDocument[] }; answer: null };
  remove: { ask: { ids: readonly string[] }; answer: null };
  search: { ask: { query: SearchQuery }; answer: SearchAnswer };
  rows: { ask: { query: SearchQuery; bounds: Required<AllBounds> }; answer: Uint32Array };
  plainHits: { ask: { rows: Uint32Array }; answer: readonly SearchHit[] };
  similar: { ask: { text: string; filters: SearchQuery['filters']; limit: number }; answer: readonly SearchHit[] };
  count: { ask: Record<string, never>; answer: number };
  warm: { ask: { milliseconds: number }; answer: boolean };
  close: { ask: Record<string, never>; answer: null };
}

export type CallName = keyof SearchCalls;

export interface CallMessage {
  readonly call: number;
  readonly name: CallName;
  readonly ask: unknown;
}

export interface AnswerMessage {
  readonly call: number;
  readonly answer?: unknown;
  readonly error?: string;
}
