import type { Provenance } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';
import type { Trace } from './recorder.ts';
import type { Tables } from './tables.ts';

/** What an execution is given. Absent parameters differ from the program's own list are refused by `Engine.execute`. */
export interface Given {
  readonly parameters: Readonly<Record<string, Value>>;
  /** Registers in which inputs are looked up. */
  readonly tables?: Tables;
  /** Values of inputs that come from outside the laws, by their name or by `law.name`. */
  readonly facts?: Readonly<Record<string, Value>>;
}

/** What came out. */
export interface Outcome {
  /** Every output of the articles asked, with those of hooks that acted. */
  readonly outputs: Readonly<Record<string, Value>>;
  /** Names asked for, in the order asked. */
  readonly asked: readonly string[];
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Inputs of the (first) article, as resolved. */
  readonly inputs: Readonly<Record<string, Value>>;
  /** Number of the (first) article. */
  readonly article: string;
  /** The steps, when the program was made to explain. */
  readonly trace: Trace | null;
}
