import { setTimeout as sleep } from 'node:timers/promises';
import type { Unit, UnitResult } from '../database.ts';
import { errorOf, unavailable, unknownFate } from '../failure.ts';
import { stands } from './fate.ts';
import { commitGroup, type Outcome, type Trace } from './group.ts';
import { openSession, type Session } from './session.ts';

interface Waiting {
  readonly unit: Unit;
  readonly since: number;
  resolve(result: UnitResult): void;
  reject(error: Error): void;
}

export interface Writer {
  write(unit: Unit): Promise<UnitResult>;
  close(): Promise<void>;
}

const largestGroup = 256;

/**
 * Commits units in groups over one connection. While the server is away units wait, for at most `patience`
 * milliseconds; a group that was certainly not committed goes again, one that was is acknowledged.
 */
export function startWriter(url: string, patience: number): Writer {
  const queue: Waiting[] = [];
  let session: Session | null = null;
  let working: Promise<void> | null = null;
  let closed = false;
  /** So many at the head of the queue go alone, because the commit of their group was refused. */
  let alone = 0;

  async function connected(): Promise<Session> {
    if (session?.alive) return session;
    session = null;
    session = await openSession(url);
    return session;
  }

  /** Something failed in the connection: those who waited long enough are told, the others wait on. */
  async function pause(): Promise<void> {
    const late = Date.now() - patience;
    while (queue[0] && queue[0].since <= late) queue.shift()?.reject(unavailable());
    if (queue.length > 0) await sleep(100);
  }

  async function resolveLost(group: Waiting[], trace: Trace): Promise<void> {
    const known = trace.sent ? await stands(url, trace.sent.witness, patience) : false;
    if (known === false) queue.unshift(...group);
    else if (known && trace.sent) settle(group, trace.sent.outcomes);
    else for (const { reject } of group) reject(unknownFate());
  }

  async function work(): Promise<void> {
    while (queue.length > 0) {
      const now = await connected().catch(() => null);
      if (!now) {
        await pause();
        continue;
      }
      const group = queue.splice(0, alone > 0 ? 1 : largestGroup);
      alone = Math.max(0, alone - 1);
      const trace: Trace = { sent: null };
      try {
        const outcomes = await commitGroup(
          now,
          group.map(({ unit }) => unit),
          trace,
        );
        if (outcomes) {
          settle(group, outcomes);
        } else {
          queue.unshift(...group);
          alone = group.length;
        }
      } catch {
        await session?.end();
        session = null;
        await resolveLost(group, trace);
        await pause();
      }
    }
  }

  function wake(): void {
    working ??= work().finally(() => {
      working = null;
      if (queue.length > 0) wake();
    });
  }

  return {
    write(unit) {
      if (closed) return Promise.reject(unavailable());
      return new Promise((resolve, reject) => {
        queue.push({ unit, since: Date.now(), resolve, reject });
        queueMicrotask(wake);
      });
    },
    async close() {
      closed = true;
      wake();
      while (working) await working;
      await session?.end();
    },
  };
}

function settle(group: readonly Waiting[], outcomes: readonly Outcome[]): void {
  for (const [place, { unit, resolve, reject }] of group.entries()) {
    const outcome = outcomes[place];
    if (outcome && 'result' in outcome) resolve(outcome.result);
    else if (outcome) reject(errorOf(unit, outcome.failure));
    else reject(unavailable());
  }
}
