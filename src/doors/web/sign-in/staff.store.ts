import { staffRoles, type Actor, type StaffRole } from '../../../engine/access/access.ts';
import { newId } from '../../../kernel/ids.ts';
import { tables, Unit, type Database } from '../../../platform/database/database.ts';

interface StaffRow {
  id: string;
  subject: string;
  name: string;
  organisation: string;
  roles: string;
  active: number;
  round: number;
}

interface Tables {
  staff: StaffRow;
}

/** Someone of an organisation, as the sign-in service told of them. */
export interface StaffMember {
  /** The service's own name for them: issuer and subject, or the key of a demonstration person. */
  readonly subject: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly StaffRole[];
}

/** Who works here. */
export interface StaffStore {
  /** Writes what the sign-in service says now; null where the account was switched off. */
  arrive(member: StaffMember): Promise<Arrival | null>;
  /** The person as actor, or null where they are gone, switched off, or signed out since this round. */
  actor(arrival: Arrival): Promise<Actor | null>;
  /** The person behind a subject, for bearer tokens. */
  bySubject(subject: string): Promise<Actor | null>;
  /** Ends all sessions of the person. */
  signOut(id: string): Promise<void>;
}

/** Whose session it is, and in which round: signing out begins a new one, so that older cookies mean nothing. */
export interface Arrival {
  readonly id: string;
  readonly round: number;
}

/** Keeps only roles that exist; what a sign-in service invents is dropped. */
export function knownRoles(names: readonly unknown[]): readonly StaffRole[] {
  return staffRoles.filter((role) => names.includes(role));
}

export function createStaffStore(database: Database): StaffStore {
  const db = tables<Tables>(database);
  const bySubject = (subject: string) =>
    db.selectFrom('staff').selectAll().where('subject', '=', subject).executeTakeFirst();
  return {
    async arrive({ subject, name, organisation, roles }) {
      const row = { name: name.slice(0, 200), organisation: organisation.slice(0, 200), roles: JSON.stringify(roles) };
      const unit = new Unit();
      unit.add(
        db
          .insertInto('staff')
          .values({ id: newId(), subject, ...row, active: 1, round: 1 })
          .onConflict((conflict) => conflict.column('subject').doUpdateSet(row)),
      );
      await database.write(unit);
      const kept = await bySubject(subject);
      return kept && Number(kept.active) === 1 ? { id: kept.id, round: Number(kept.round) } : null;
    },
    async actor({ id, round }) {
      const row = await db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst();
      return row && Number(row.round) === round ? asActor(row) : null;
    },
    async bySubject(subject) {
      const row = await bySubject(subject);
      return row ? asActor(row) : null;
    },
    async signOut(id) {
      const unit = new Unit();
      unit.add(
        db
          .updateTable('staff')
          .set((row) => ({ round: row('round', '+', 1) }))
          .where('id', '=', id),
      );
      await database.write(unit);
    },
  };
}

function asActor(row: StaffRow): Actor | null {
  if (Number(row.active) !== 1) return null;
  const roles = knownRoles(JSON.parse(row.roles) as unknown[]);
  return { kind: 'staff', id: row.id, name: row.name, organisation: row.organisation, roles };
}
