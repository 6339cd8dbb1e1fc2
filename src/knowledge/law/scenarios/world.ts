import type { Corpus } from '../corpus/corpus.ts';
import type { LawError } from '../errors.ts';
import type { UntranslatableMode } from '../linking/linking.ts';
import type { ArticleText, NoteMatch } from '../notes/note.ts';
import type { Quote } from '../notes/quote.ts';
import type { Engine } from '../running/engine.ts';
import type { Outcome } from '../running/outcome.ts';
import { Tables, type Table } from '../running/tables.ts';
import type { Value } from '../values/value.ts';

/** A step says something that did not happen. */
export class Unmet extends Error {}

/** What the steps of one scenario build up. */
export class World {
  readonly engine: Engine;
  date = '2024-01-01';
  mode: UntranslatableMode = 'error';
  readonly parameters = new Map<string, Value>();
  readonly tables = new Map<string, Table>();
  outcome: Outcome | null = null;
  error: LawError | null = null;
  articles: ArticleText[] = [];
  quote: Quote | null = null;
  note: NoteMatch | null = null;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  get corpus(): Corpus {
    return this.engine.corpus;
  }

  execute(law: string, outputs: readonly string[]): void {
    const question = { law, outputs, date: this.date, untranslatables: this.mode };
    const given = { parameters: Object.fromEntries(this.parameters), tables: new Tables([...this.tables.values()]) };
    const result = this.engine.execute(question, given);
    this.outcome = result.ok ? result.value : null;
    this.error = result.ok ? null : result.problem;
  }

  /** The value of an output of the last execution. */
  output(name: string): Value {
    if (this.error) throw new Unmet(`the execution failed: ${this.error.message}`);
    if (!this.outcome) throw new Unmet('nothing was evaluated yet');
    const value = this.outcome.outputs[name];
    if (value === undefined)
      throw new Unmet(`output "${name}" not found; there are ${Object.keys(this.outcome.outputs).join(', ')}`);
    return value;
  }
}
