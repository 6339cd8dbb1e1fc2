import type { Unit } from '../../platform/database/database.ts';
import type { JobHandler, Jobs } from '../../platform/jobs/jobs.ts';

/** Something that happened, told to whoever listens, after the transaction that made it true. */
export interface Happened {
  /** `signals.received`: room, dot, past participle. */
  readonly name: string;
  readonly type: string;
  readonly id: string;
}

export interface Listener {
  readonly event: string;
  /** Unique: names the job that carries the event. */
  readonly name: string;
  /** May run twice; must come to the same end. */
  hear(event: Happened): Promise<void>;
}

export interface Events {
  /** Writes one job per listener into the unit: an event is told exactly when the change is true. */
  publish(unit: Unit, event: Happened): void;
}

/** Connects publishers to listeners; both come from the modules, main.ts brings them together. */
export function createEvents(jobs: Pick<Jobs, 'add'>, listeners: () => readonly Listener[]): Events {
  return {
    publish(unit, event) {
      for (const listener of listeners()) {
        if (listener.event !== event.name) continue;
        jobs.add(unit, `event:${listener.name}`, { event: event.name, type: event.type, id: event.id });
      }
    },
  };
}

/** The job handlers that carry events to listeners. */
export function listenerJobs(listeners: readonly Listener[]): JobHandler[] {
  return listeners.map((listener) => ({
    kind: `event:${listener.name}`,
    run: (payload) =>
      listener.hear({ name: String(payload['event']), type: String(payload['type']), id: String(payload['id']) }),
  }));
}
