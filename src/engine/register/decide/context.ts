import type { IsoDate, IsoMoment } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { Actor } from '../../access/access.ts';
import { both } from '../texts/both.ts';

/** Who acts and when; all that `decide` knows of the world besides the record. */
export interface ActContext {
  readonly actor: Actor;
  readonly at: IsoMoment;
  readonly today: IsoDate;
  /** Hash of the definition in force. */
  readonly definition: string;
}

/** What conditions ask about the record's past and its links. */
export interface Facts {
  /** Actor ids per act that was done on this record. */
  readonly actors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pastStates: ReadonlySet<string>;
  /** Types and states at the other end, per link. */
  readonly linked: ReadonlyMap<string, readonly { readonly type: string; readonly state: string }[]>;
}

export const noFacts: Facts = { actors: new Map(), pastStates: new Set(), linked: new Map() };

/** Somebody else changed the record since it was read. */
export function conflict(): Refusal {
  return new Refusal(
    'conflict',
    both((t) => t.refusal.conflict),
  );
}
