import type { Readable } from 'node:stream';

/** A command of the command line, as data; doors/cli turns it into help texts and parses the words typed. */
export interface Command {
  /** The words that call it, for example `plan import`. */
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  /** One line that works, shown under the help. */
  readonly example?: string;
  /** Returns the exit code: 0 done, 1 something was found or failed, 2 wrong use. */
  run(input: CommandInput): Promise<number>;
}

export interface CommandArgument {
  readonly name: string;
  readonly help: string;
  readonly required?: boolean;
  /** The last argument may take many words. */
  readonly many?: boolean;
}

export interface CommandOption {
  /** As commander writes them: `--json`, `--date <date>`. */
  readonly flags: string;
  readonly help: string;
  readonly default?: string;
}

export interface CommandInput {
  /** The words given, in the order of `arguments`; a missing optional one is absent. */
  readonly words: readonly string[];
  /** Options by their long name in camelCase. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly io: CommandIo;
}

/** What a command sees of the terminal: tests give it their own. */
export interface CommandIo {
  /** One line to standard output. */
  out(line: string): void;
  /** One line to standard error. */
  err(line: string): void;
  readonly stdin: Readable;
  /** True where a person sits at a terminal. */
  readonly interactive: boolean;
  /** Width of the terminal in columns, 80 where unknown. */
  readonly columns: number;
  /** Asks a person one line; empty when standard input ends. */
  ask(question: string): Promise<string>;
  /** A progress bar on standard error; silent where nobody watches. */
  progress(title: string, total: number): Progress;
}

export interface Progress {
  step(done: number): void;
  end(): void;
}
