import type { Origin } from '../linking/unit.ts';
import type { Value } from '../values/value.ts';

export type StepKind =
  | 'article'
  | 'reference'
  | 'internal'
  | 'cached'
  | 'value'
  | 'operation'
  | 'branch'
  | 'action'
  | 'term'
  | 'hook'
  | 'override'
  | 'untranslatable'
  /** A number or word that stands in the law itself. */
  | 'literal'
  | 'note';

/** One step of an execution, with the steps it is made of. */
export interface Trace {
  readonly kind: StepKind;
  /** Name of the variable, operation, output or law that the step is about. */
  readonly name: string;
  /** Where a value comes from. */
  readonly origin?: Origin | 'DATA_SOURCE' | undefined;
  /** Input that the step fills. */
  readonly input?: string | undefined;
  readonly law?: string | undefined;
  readonly article?: string | undefined;
  /** What the step says beyond its result. */
  message?: string;
  result?: Value;
  readonly children: Trace[];
}

/** Writes down the steps of an execution as a tree. */
export class Recorder {
  #root: Trace = { kind: 'article', name: '', children: [] };
  #stack: Trace[] = [this.#root];

  start(root: Trace): void {
    this.#root = root;
    this.#stack = [root];
  }

  get root(): Trace {
    return this.#root;
  }

  get current(): Trace {
    return this.#stack[this.#stack.length - 1] ?? this.#root;
  }

  push(step: Omit<Trace, 'children'>): Trace {
    const node: Trace = { ...step, children: [] };
    this.current.children.push(node);
    this.#stack.push(node);
    return node;
  }

  pop(): void {
    if (this.#stack.length > 1) this.#stack.pop();
  }

  /** A step without parts. */
  leaf(step: Omit<Trace, 'children'>): void {
    this.current.children.push({ ...step, children: [] });
  }

  /** Runs `work` as one step; its result is kept, also when it throws the step stays. */
  within(step: Omit<Trace, 'children'>, work: () => Value): Value {
    const node = this.push(step);
    try {
      const value = work();
      node.result = value;
      return value;
    } finally {
      this.pop();
    }
  }
}
