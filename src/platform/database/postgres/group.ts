import type { Unit, UnitResult } from '../database.ts';
import type { Failure } from '../failure.ts';
import { appendRows, askHeads, lockChains, type Witness } from './chain.ts';
import { failureOf, lostConnection } from './errors.ts';
import type { Reply, Session } from './session.ts';

export type Outcome = { readonly result: UnitResult } | { readonly failure: Failure };

/** How far a group has come: after a lost connection this tells whether it can stand. */
export interface Trace {
  /** Set just before the commit is sent: what will be told once it stands, and by which row that can be seen. */
  sent: { readonly outcomes: readonly Outcome[]; readonly witness: Witness | null } | null;
}

class GroupFailure extends Error {}

/**
 * Commits units in one transaction. First all statements go out at once, without savepoints;
 * where one fails, the group goes again with a savepoint per unit.
 * @returns null when the commit itself was refused to several units: then each must go alone.
 * @throws the error of a lost connection; the trace then tells how far it came.
 */
export async function commitGroup(
  session: Session,
  units: readonly Unit[],
  trace: Trace,
): Promise<readonly Outcome[] | null> {
  let failure: Failure | null = null;
  for (const attempt of [allAtOnce, oneByOne]) {
    try {
      return await transaction(session, units, trace, attempt);
    } catch (error) {
      await undo(session, trace, error);
      failure = failureOf(error);
    }
  }
  return units.length === 1 && failure ? [{ failure }] : null;
}

async function undo(session: Session, trace: Trace, error: unknown): Promise<void> {
  if (!(error instanceof GroupFailure) && lostConnection(error)) throw error;
  trace.sent = null;
  await session.send('rollback');
}

type Attempt = (session: Session, units: readonly Unit[]) => Promise<Outcome[]>;

async function transaction(session: Session, units: readonly Unit[], trace: Trace, attempt: Attempt) {
  const rows = units.flatMap(({ chain }) => chain);
  const begun = session.send('begin isolation level read committed read write');
  const locked = lockChains(session);
  const heads = askHeads(session, rows);
  const [outcomes] = await settled([attempt(session, units), begun, locked, ...heads.values()] as const);

  const kept = units.filter((_, place) => 'result' in (outcomes[place] ?? {}));
  const { numbers, inserts, witness } = await appendRows(
    session,
    heads,
    kept.flatMap(({ chain }) => chain),
  );
  const told = outcomes.map((outcome, place) =>
    'result' in outcome
      ? { result: { ...outcome.result, chain: numbers.splice(0, units[place]?.chain.length ?? 0) } }
      : outcome,
  );
  trace.sent = { outcomes: told, witness };
  const commit = session.send('commit');
  const [{ command }] = await settled([commit, ...inserts] as const);
  if (command !== 'COMMIT') throw new GroupFailure('the transaction was rolled back');
  return told;
}

const allAtOnce: Attempt = async (session, units) => {
  const replies = await settled(units.map((unit) => settled(sendAll(session, unit))));
  const outcomes = units.map((unit, place) => outcomeOf(unit, replies[place] ?? []));
  if (outcomes.some((outcome) => 'failure' in outcome)) throw new GroupFailure('a unit failed');
  return outcomes;
};

const oneByOne: Attempt = async (session, units) => {
  const outcomes: Outcome[] = [];
  for (const unit of units) {
    const savepoint = session.send('savepoint unit');
    const replies = await Promise.allSettled(sendAll(session, unit));
    await savepoint;
    const place = replies.findIndex(({ status }) => status === 'rejected');
    const refused = replies[place];
    if (refused?.status === 'rejected' && lostConnection(refused.reason)) throw refused.reason;
    const outcome: Outcome =
      refused?.status === 'rejected'
        ? { failure: failureOf(refused.reason, place) }
        : outcomeOf(
            unit,
            replies.flatMap((reply) => (reply.status === 'fulfilled' ? [reply.value] : [])),
          );
    if ('failure' in outcome) await session.send('rollback to savepoint unit');
    await session.send('release savepoint unit');
    outcomes.push(outcome);
  }
  return outcomes;
};

function sendAll(session: Session, unit: Unit): Promise<Reply>[] {
  return unit.statements.map(({ sql, parameters }) => session.send(sql, parameters));
}

function outcomeOf(unit: Unit, replies: readonly Reply[]): Outcome {
  for (const [statement, { expectRows }] of unit.statements.entries()) {
    const affected = replies[statement]?.affected ?? 0;
    if (expectRows === undefined || affected === expectRows) continue;
    const message = `expected ${expectRows} rows, found ${affected}`;
    return { failure: { kind: 'rows', statement, code: 'ROWS', message } };
  }
  return { result: { statements: replies.map(({ rows, affected }) => ({ rows, affected })), chain: [] } };
}

/** Waits for all, also after the first that fails: nothing of one group may still be under way in the next. */
async function settled<Parts extends readonly Promise<unknown>[]>(parts: Parts) {
  await Promise.allSettled(parts);
  return Promise.all(parts);
}
