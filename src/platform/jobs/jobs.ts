import type { IsoMoment } from '../../kernel/dates.ts';
import type { Unit } from '../database/database.ts';

/** Work that is done after the transaction that asked for it, at least once, also after a crash. */
export interface Jobs {
  /** Puts a job into a unit, so that it exists exactly when the change does. Payload: ids only, no personal data. */
  add(unit: Unit, kind: string, payload: JobPayload, options?: { runAt?: IsoMoment; key?: string }): void;
  /** What a person watches: the newest jobs of a kind with their progress. */
  list(filter: { kind?: string; state?: JobState; limit?: number }): Promise<JobView[]>;
  view(id: string): Promise<JobView | null>;
  /**
   * Stops a job that waits or runs, in whichever process; one that runs is told by its signal within seconds.
   * False where it had ended already. A recurring kind keeps its next turn.
   */
  cancel(id: string): Promise<boolean>;
}

export type JobPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly payload: JobPayload;
  readonly done: number;
  readonly total: number;
  readonly attempts: number;
  readonly error: string | null;
  readonly createdAt: IsoMoment;
  readonly runAt: IsoMoment;
}

/** What a module registers: how its kind of job is done. Must be safe to run twice. */
export interface JobHandler {
  readonly kind: string;
  run(payload: JobPayload, job: JobRun): Promise<void>;
  /** Runs also by itself, every so many minutes (clean-up, reminders). */
  readonly everyMinutes?: number;
  readonly maxAttempts?: number;
}

export interface JobRun {
  readonly id: string;
  /** Aborts when the program stops, when another process took the job, or when somebody cancelled it. */
  readonly signal: AbortSignal;
  /** Never rejects: where the job is no longer ours, the signal aborts. */
  progress(done: number, total: number): Promise<void>;
}

/** Runs handlers until stopped; any number of processes may do so on one database. */
export interface JobRunner {
  start(): void;
  /** Finishes what runs now, then stops. */
  stop(): Promise<void>;
  /** Runs everything that is due, then returns; for tests and for the command line. */
  drain(): Promise<number>;
}
