import { Refusal, type Bilingual } from '../../kernel/errors.ts';

/** What a person may be in an organisation; one person may have several. */
export const staffRoles = [
  'professional',
  'coordinator',
  'policy-owner',
  'lawyer',
  'reviewer',
  'woo-officer',
  'auditor',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Everyone who can knock: `anyone` needs no sign-in, `reporter` holds a receipt code, `system` is the product itself. */
export type Role = 'anyone' | 'reporter' | 'system' | StaffRole;
export const allRoles: readonly Role[] = ['anyone', 'reporter', 'system', ...staffRoles];

export type Actor =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'reporter'; readonly signalId: string }
  | {
      readonly kind: 'staff';
      readonly id: string;
      readonly name: string;
      readonly organisation: string;
      readonly roles: readonly StaffRole[];
    }
  | { readonly kind: 'system'; readonly name: string };

export const anyone: Actor = { kind: 'anyone' };
export function system(name: string): Actor {
  return { kind: 'system', name };
}

/** An act of a module or register, and who may do it, in words that people read. */
export interface Act<Subject = unknown> {
  /** `signals.answer`: room, dot, verb. */
  readonly name: string;
  readonly who: readonly Role[];
  /** The rule as a sentence: shown on the public page about access. */
  readonly rule: Bilingual;
  /** A further condition on this actor and this record; absent means none. */
  readonly when?: (actor: Actor, subject: Subject) => boolean;
}

export function rolesOf(actor: Actor): readonly Role[] {
  if (actor.kind === 'staff') return ['anyone', ...actor.roles];
  return actor.kind === 'anyone' ? ['anyone'] : ['anyone', actor.kind];
}

/** True only where a role of the actor is named and the condition holds; everything else is no. */
export function may<Subject>(actor: Actor, act: Act<Subject>, subject?: Subject): boolean {
  if (!rolesOf(actor).some((role) => act.who.includes(role))) return false;
  if (!act.when) return true;
  return subject !== undefined && act.when(actor, subject);
}

/** @throws Refusal `not-signed-in` for a stranger where staff could, else `not-allowed`. */
export function demand<Subject>(actor: Actor, act: Act<Subject>, subject?: Subject): void {
  if (may(actor, act, subject)) return;
  if (actor.kind === 'anyone') {
    throw new Refusal('not-signed-in', {
      nl: 'Hiervoor moet u inloggen.',
      en: 'You need to sign in for this.',
    });
  }
  throw new Refusal('not-allowed', {
    nl: `Dit mag u niet doen. ${act.rule.nl}`,
    en: `You are not allowed to do this. ${act.rule.en}`,
  });
}

/** The id that stands in rows and in the ledger for an actor; never a name. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'staff') return `staff:${actor.id}`;
  if (actor.kind === 'reporter') return 'reporter';
  return actor.kind === 'system' ? `system:${actor.name}` : 'anyone';
}
