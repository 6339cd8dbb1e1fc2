import { expect, test } from 'vitest';
import { createSeal } from './seal.ts';
import { Session } from './session.ts';

const secret = 'a secret of at least thirty-two characters';

test('the fullest session fits in a cookie', async () => {
  const session = new Session(null);
  let size = 0;
  try {
    for (; size < 10_000; size += 1) session.set(`key-${String(size)}`, 'é'.repeat(20));
  } catch {
    session.leaveNotice({ kind: 'ok', text: '€'.repeat(1000) });
  }
  session.signIn({ id: '0198c0de-0000-7000-8000-000000000000', round: 12 }, 1_800_000_000);
  for (let key = 0; key < size; key += 1) session.set(`key-${String(key)}`, 'é'.repeat(20));
  const sealed = await createSeal(secret, 'session cookie').close(JSON.stringify(session.content(1_900_000_000)));
  expect(size).toBeGreaterThan(10);
  expect(sealed.length).toBeLessThan(4000);
});

test('a seal opens what it closed, for its own purpose and secret only', async () => {
  const sealed = await createSeal(secret, 'one').close('hello');
  expect(await createSeal(secret, 'one').open(sealed)).toBe('hello');
  expect(await createSeal(secret, 'two').open(sealed)).toBeNull();
  expect(await createSeal(`${secret}!`, 'one').open(sealed)).toBeNull();
  expect(await createSeal(secret, 'one').open('not.a.jwe')).toBeNull();
});

test('signing in begins a new session: nothing and no id goes along', () => {
  const session = new Session(null);
  const before = session.id;
  session.set('draft', 'x');
  session.signIn({ id: 'a', round: 1 }, 0);
  expect(session.get('draft')).toBeUndefined();
  expect(session.id).not.toBe(before);
});

test('an untouched session writes no cookie and remembers nothing', () => {
  const session = new Session(null);
  expect([session.changed, session.content(0)]).toEqual([false, null]);
});
