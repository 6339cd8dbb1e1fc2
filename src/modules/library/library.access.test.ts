import { expect, test } from 'vitest';
import { allRoles, may, type Actor, type Role } from '../../engine/access/access.ts';
import { libraryActs } from './library.access.ts';

const everyone: Readonly<Record<keyof typeof libraryActs, readonly Role[]>> = {
  read: allRoles,
  subscribe: allRoles,
  manage: allRoles,
  send: ['system'],
  forget: ['system'],
};

function actorOf(role: Role): Actor {
  if (role === 'anyone') return { kind: 'anyone' };
  if (role === 'reporter') return { kind: 'reporter', signalId: 's' };
  if (role === 'system') return { kind: 'system', name: 'test' };
  return { kind: 'staff', id: 's', name: 'Noor', organisation: 'Waterhoven', roles: [role] };
}

const names = Object.keys(libraryActs) as (keyof typeof libraryActs)[];

test.each(names.flatMap((name) => allRoles.map((role) => [name, role] as const)))('%s by %s', (name, role) => {
  expect(may(actorOf(role), libraryActs[name])).toBe(everyone[name].includes(role));
});

test('every act says its rule in both languages', () => {
  for (const { rule } of Object.values(libraryActs)) expect(rule.nl.length * rule.en.length).toBeGreaterThan(0);
});
