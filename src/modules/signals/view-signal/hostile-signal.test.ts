import { expect, test } from 'vitest';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import { visitor } from '../../../engine/register/testing/visit.tsx';
import { listRoutes } from '../list-signals/list-signals.routes.tsx';
import { send, signalHouse } from '../testing/build-signal.ts';
import { viewRoutes } from './view-signal.routes.tsx';

const sly = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

test('markup in every field of a signal stays text, for staff on the desk and in the original', async () => {
  const house = await signalHouse();
  const { id } = await send(house, {
    ...{ story: `${sly} Ik wacht al vijf maanden.`, organisation: sly, place: sly, since: sly },
    ...{ name: 'Joke Zandstra', phone: sly },
  });
  const visit = visitor([...listRoutes(house), ...viewRoutes(house)]);
  const coordinator = staffMember('cor', 'coordinator');
  const base = `/werk/signalen/${id}`;
  const pages = [
    await visit(coordinator, '/werk/signalen'),
    await visit(coordinator, base),
    await visit(coordinator, `${base}/onbewerkt`, { 'original-reason': 'nakijken van de maskering' }),
    await visit(coordinator, `${base}/contact`, { 'contact-reason': `nabellen ${sly}` }),
    await visit(coordinator, `${base}/bericht`, { message: '' }),
  ];
  for (const { html } of pages) {
    expect(html).toContain('S-000001');
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  }
  expect(pages[2]?.html).toContain('Ik wacht al vijf maanden.');
  expect(pages[4]?.status).toBe(400);
  await house.close();
});

test('the original is not shown without a reason, nor to others than a coordinator', async () => {
  const house = await signalHouse();
  const { id } = await send(house, { story: 'Joke Zandstra hier, mijn nummer is 06 12345678.', name: 'Joke Zandstra' });
  const visit = visitor([...listRoutes(house), ...viewRoutes(house)]);
  const address = `/werk/signalen/${id}/onbewerkt`;
  const without = await visit(staffMember('cor', 'coordinator'), address, { 'original-reason': ' ' });
  expect(without.status).toBe(400);
  expect(without.html).not.toMatch(/12345678|Zandstra/);
  const lawyer = await visit(staffMember('lex', 'lawyer'), address, { 'original-reason': 'ik wil het weten' });
  expect(lawyer.status).toBe(403);
  await house.close();
});
