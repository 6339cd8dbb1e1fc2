import type { Value } from '../values/value.ts';
import type { Expression } from './expression.ts';

/** One version of one law, as its file states it. */
export interface Law {
  readonly id: string;
  /** Name for people; the id where the file gives none or a reference. */
  readonly name: string;
  readonly layer: string;
  readonly publicationDate: string;
  /** First day in force; null when the file gives none. */
  readonly validFrom: string | null;
  /** Last day in force, that day included (RFC-019). */
  readonly validTo: string | null;
  readonly url: string;
  /** Version of the schema that the file names, such as `0.5.6`; empty when it names none. */
  readonly schemaVersion: string;
  /** Territorial scope: `gemeente_code`, `provincie_code`, `waterschap_code`. */
  readonly scope: readonly { readonly parameter: string; readonly code: string }[];
  /** Articles of higher laws that this one rests on. */
  readonly legalBasis: readonly { readonly law: string; readonly article: string }[];
  readonly articles: readonly Article[];
  /** SHA-256 of the file's text, in hexadecimal. */
  readonly hash: string;
}

export interface Article {
  readonly number: string;
  /** The literal text of the law. */
  readonly text: string;
  readonly url: string;
  readonly endpoint: string | null;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly parameters: readonly Field[];
  readonly inputs: readonly InputField[];
  readonly outputs: readonly Field[];
  readonly actions: readonly Action[];
  readonly produces: { readonly character: string; readonly decision: string | null } | null;
  readonly openTerms: readonly OpenTerm[];
  readonly implements: readonly { readonly law: string; readonly article: string; readonly term: string }[];
  readonly hooks: readonly Hook[];
  readonly overrides: readonly { readonly law: string; readonly article: string; readonly output: string }[];
  readonly untranslatables: readonly Untranslatable[];
}

export interface Definition {
  readonly value: Value;
  readonly unit: string | null;
}

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly unit: string | null;
  readonly min: Value;
  readonly max: Value;
  readonly required: boolean;
}

export interface InputField extends Field {
  /** Empty when the value comes from a register outside the laws. */
  readonly source: {
    readonly regulation?: string;
    readonly output?: string;
    readonly endpoint?: string;
    readonly parameters: readonly { readonly name: string; readonly value: Expression }[];
  };
}

export interface Action {
  readonly output: string;
  readonly expression: Expression | null;
  /** Looks for the value in a regulation of a lower layer that rests on this article. */
  readonly resolve: { readonly layer: string; readonly output: string; readonly match: readonly Match[] } | null;
}

export interface Match {
  readonly output: string;
  readonly value: Expression;
}

export interface OpenTerm {
  readonly id: string;
  readonly type: string;
  readonly description: string;
  readonly required: boolean;
  readonly delegatedTo: string | null;
  readonly delegationType: string | null;
  readonly legalBasis: string | null;
  /** Actions that hold when nothing fills the term; null when there is no default at all. */
  readonly defaults: readonly Action[] | null;
}

export interface Hook {
  readonly point: 'pre_actions' | 'post_actions';
  readonly character: string;
  readonly decision: string | null;
  readonly stage: string;
}

export interface Untranslatable {
  readonly construct: string;
  readonly reason: string;
  readonly excerpt: string;
  readonly accepted: boolean;
}
