import { createHmac } from 'node:crypto';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Unit } from '../../platform/database/database.ts';
import { actorId, type Actor } from '../access/access.ts';

/** One line of the ledger, as given by an act. Holds ids and names of fields, never their content. */
export interface LedgerEntry {
  readonly actor: Actor;
  /** The act's name: `signals.answer`. */
  readonly act: string;
  /** The record: its type and id. */
  readonly type: string;
  readonly id: string;
  /** What changed, without content: names of fields, old and new state, counts. */
  readonly change?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** The content that changed; only its keyed digest is kept here. */
  readonly content?: unknown;
  /** A reason chosen or typed for the public record; must not hold personal data. */
  readonly reason?: string;
}

/** The name of the chained table. */
export const ledgerTable = 'ledger';

export interface Ledger {
  /** Puts a line into the same unit as the change itself. */
  record(unit: Unit, entry: LedgerEntry): void;
}

/** @param key secret of the installation: digests of content cannot be guessed without it. */
export function createLedger(clock: Clock, key: string): Ledger {
  return {
    record(unit, entry) {
      unit.append({
        table: ledgerTable,
        values: {
          at: clock.now(),
          actor: actorId(entry.actor),
          act: entry.act,
          record_type: entry.type,
          record_id: entry.id,
          change: JSON.stringify(entry.change ?? {}),
          digest: entry.content === undefined ? null : digest(key, entry.content),
          reason: entry.reason ?? null,
        },
      });
    },
  };
}

function digest(key: string, content: unknown): string {
  return createHmac('sha256', key).update(JSON.stringify(content)).digest('hex');
}
