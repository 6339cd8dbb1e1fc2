import { type Act, type Actor, allRoles, may, type Role } from '../access.ts';

function actorWith(role: Role): Actor {
  if (role === 'anyone') return { kind: 'anyone' };
  if (role === 'reporter') return { kind: 'reporter', signalId: 'twin' };
  if (role === 'system') return { kind: 'system', name: 'twin' };
  return { kind: 'staff', id: 'twin', name: 'Twin', organisation: 'Twin', roles: [role] };
}

/**
 * Walks every role × act and says, per act, which roles may. Compare it with a table written out in the test,
 * so that nobody widens or narrows access without changing both. `+` after an act says that a condition on the
 * record holds too; `subject` is given to it.
 * @throws Error for two acts of one name, or an act without a rule in both languages.
 */
export function twinTable(acts: readonly Act<never>[], subject?: unknown): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const act of acts) {
    if (Object.hasOwn(table, act.name)) throw new Error(`two acts are called ${act.name}`);
    if (act.rule.nl.trim() === '' || act.rule.en.trim() === '') throw new Error(`${act.name} has no rule in words`);
    const roles = allRoles.filter((role) => may(actorWith(role), act as Act, subject));
    const byRole = roles.includes('anyone') ? 'anyone' : roles.join(' ');
    table[act.name] = `${byRole === '' ? 'nobody' : byRole}${act.when ? ' +' : ''}`;
  }
  return table;
}
