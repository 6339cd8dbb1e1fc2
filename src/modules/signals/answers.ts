import type { Actor } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import type { Unit } from '../../platform/database/database.ts';
import { countSignals, signalLines, type SignalCounts, type SignalLine } from './list-signals/list-signals.query.ts';
import { saySolved } from './follow-signal/change-signal.action.ts';
import { deliverAnswer } from './reply-signal/write-message.action.ts';
import { fromRow } from './signal.store.ts';
import type { Signal, SolvedAnswer } from './signal.ts';
import { signalTables } from './signal.tables.ts';
import { addSignal, submitSignal, type SubmitOptions, type Submitted } from './submit-signal/submit-signal.action.ts';
import type { SignalInput } from './submit-signal/signal-input.ts';

/** What the signals room offers to other rooms; main.ts connects them. Only masked text leaves it. */
export interface SignalAnswers {
  byIds(ids: readonly string[]): Promise<Signal[]>;
  /** All signals that still have a masked story and are not withdrawn, oldest first, in batches. */
  stories(): AsyncIterable<Signal>;
  /** Those not answered whose term has passed. */
  unexplained(limit: number): Promise<Signal[]>;
  counts(period?: { readonly from: string; readonly until: string }): Promise<SignalCounts>;
  /** Counts of a period for open data. */
  lines(period: { readonly from: string; readonly until: string }): Promise<SignalLine[]>;
  deliver(
    actor: Actor,
    id: string,
    answer: { readonly id: string; readonly text: string },
  ): Promise<'delivered' | 'had-it' | 'withdrawn'>;
  /** The reporter's own answer to "is it solved for you?". */
  saySolved(actor: Actor, id: string, solved: SolvedAnswer): Promise<void>;
  /** What each person was told, and when, per answer. */
  delivered(answerId: string): Promise<readonly { readonly signalId: string; readonly at: string }[]>;
  submit(actor: Actor, input: SignalInput, options: SubmitOptions): Promise<Submitted>;
  add(unit: Unit, actor: Actor, input: SignalInput, options: SubmitOptions): Promise<Submitted>;
}

const batch = 1000;

export function signalAnswers(house: House): SignalAnswers {
  const db = () => signalTables(house.database);
  return {
    async byIds(ids) {
      const found: Signal[] = [];
      for (let at = 0; at < ids.length; at += batch) {
        const rows = await db()
          .selectFrom('signal')
          .selectAll()
          .where('id', 'in', ids.slice(at, at + batch))
          .orderBy('number')
          .execute();
        found.push(...rows.map(fromRow));
      }
      return found;
    },
    async *stories() {
      for (let after = 0; ;) {
        const rows = await db()
          .selectFrom('signal')
          .selectAll()
          .where('number', '>', after)
          .where('story', 'is not', null)
          .where('state', '!=', 'withdrawn')
          .orderBy('number')
          .limit(batch)
          .execute();
        yield* rows.map(fromRow);
        const last = rows.at(-1);
        if (!last) return;
        after = Number(last.number);
      }
    },
    async unexplained(limit) {
      const rows = await db()
        .selectFrom('signal')
        .selectAll()
        .where('state', '=', 'received')
        .where('answer_before', '<', house.clock.today())
        .orderBy('answer_before')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    counts: (period) => countSignals(house, period),
    lines: (period) => signalLines(house, period),
    deliver: (actor, id, answer) => deliverAnswer(house, actor, id, answer),
    saySolved: (actor, id, solved) => saySolved(house, actor, id, solved),
    async delivered(answerId) {
      const rows = await db()
        .selectFrom('signal_message')
        .select(['signal_id', 'at'])
        .where('answer_id', '=', answerId)
        .orderBy('at')
        .execute();
      return rows.map((row) => ({ signalId: row.signal_id, at: row.at }));
    },
    submit: (actor, input, options) => submitSignal(house, actor, input, options),
    add: (unit, actor, input, options) => addSignal(house, unit, actor, input, options),
  };
}
