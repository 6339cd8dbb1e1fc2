import type { LawError } from '../errors.ts';
import type { OperationName } from '../model/expression.ts';
import type { Article, InputField, Law, OpenTerm } from '../model/law.ts';
import type { Tainted, Value } from '../values/value.ts';

/** Where a variable gets its value, in the words of the explanation. */
export type Origin = 'PARAMETERS' | 'DEFINITION' | 'OUTPUT' | 'RESOLVED_INPUT' | 'CONTEXT';

/** An expression whose variables are bound to slots of the unit. */
export type Bound =
  | { readonly kind: 'constant'; readonly value: Value; readonly name?: string; readonly origin?: Origin }
  | {
      readonly kind: 'slot';
      readonly slot: number;
      readonly name: string;
      readonly path: readonly string[];
      readonly origin: Origin;
    }
  | { readonly kind: 'missing'; readonly name: string }
  | BoundOperation;

export interface BoundOperation {
  readonly kind: 'operation';
  readonly name: OperationName;
  readonly parts: readonly Bound[];
  readonly precision: number;
  readonly hasDefault: boolean;
  readonly inline: boolean;
}

/** Executes another unit and takes one of its outputs. */
export interface Call {
  readonly unit: Unit;
  readonly args: readonly Bound[];
  readonly output: string;
  /** Slot of the output in the other unit; −1 when that unit never sets it. */
  readonly from: number;
  /** `law#output`, for people. */
  readonly title: string;
}

/** Finds the row of a register: the slot of every parameter by its name in lower case. */
export type RowKeys = ReadonlyMap<string, number>;

export interface InputStep {
  readonly kind: 'input';
  readonly slot: number;
  readonly input: InputField;
  readonly keys: RowKeys;
  /** Where the value comes from when no register has it; null for a fact from outside the laws. */
  readonly from: { readonly call: Call; readonly internal: boolean } | { readonly error: LawError } | null;
}

export interface TermStep {
  readonly kind: 'term';
  readonly slot: number;
  readonly term: OpenTerm;
  /** From the highest priority to the lowest; `ties` when the next one has the same. */
  readonly candidates: readonly TermCandidate[];
  readonly otherwise:
    | readonly { readonly name: string; readonly slot: number; readonly value: Bound }[]
    | { readonly error: LawError }
    | null;
}

export interface TermCandidate {
  readonly law: Law;
  readonly article: Article;
  /** Territory: the parameter in this slot must hold this code; −1 when the parameter is not given. */
  readonly scope: readonly { readonly slot: number; readonly code: string }[];
  readonly call: Call | { readonly error: LawError };
  readonly tie: LawError | null;
}

export interface HookStep {
  readonly kind: 'hook';
  readonly point: 'pre_actions' | 'post_actions';
  readonly title: string;
  readonly call: Omit<Call, 'from' | 'output'>;
  /** From a slot of the hooked unit to a slot here. */
  readonly takes: readonly { readonly name: string; readonly from: number; readonly to: number }[];
}

export interface ActionStep {
  readonly kind: 'action';
  readonly slot: number;
  readonly output: string;
  readonly value: Bound;
}

/** Looks in lower regulations for the one whose outputs match. */
export interface ResolveStep {
  readonly kind: 'resolve';
  readonly slot: number;
  readonly output: string;
  readonly candidates: readonly {
    readonly call: Call;
    readonly match: readonly { readonly from: number; readonly value: Bound }[];
  }[];
}

export interface OverrideStep {
  readonly kind: 'override';
  readonly slot: number;
  readonly output: string;
  readonly title: string;
  readonly call: Call;
}

/** Something that cannot be translated: an error, or a mark on every output. */
export interface UntranslatableStep {
  readonly kind: 'untranslatable';
  readonly message: string;
  readonly error: LawError | null;
}

export interface TaintStep {
  readonly kind: 'taint';
  readonly slots: readonly number[];
  readonly tainted: Tainted;
}

export interface FailStep {
  readonly kind: 'fail';
  readonly error: LawError;
}

export type Step =
  InputStep | TermStep | HookStep | ActionStep | ResolveStep | OverrideStep | UntranslatableStep | TaintStep | FailStep;

export interface OutputSlot {
  readonly slot: number;
  readonly provenance: Provenance;
}

/** How an output came about: by the article itself, by a hook, or by a rule that goes before it. */
export interface Provenance {
  readonly kind: 'direct' | 'reactive' | 'override';
  readonly law: string;
  readonly article: string;
  /** Also set by a hook, when an override replaced what the hook gave. */
  readonly reactive: boolean;
}

/**
 * One article for one set of given parameters on one day, ready to run: every name is a slot, every reference another
 * unit. Units form a tree without circles.
 */
export interface Unit {
  readonly key: string;
  readonly law: Law;
  readonly article: Article;
  /** Parameters given, in the order of their slots. */
  readonly parameters: readonly string[];
  readonly size: number;
  readonly steps: readonly Step[];
  readonly outputs: ReadonlyMap<string, OutputSlot>;
}
