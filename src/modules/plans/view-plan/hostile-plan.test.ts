import { expect, test } from 'vitest';
import { visitor } from '../../../engine/register/testing/visit.tsx';
import { planRoutes } from '../plan.routes.tsx';
import { fileOf, owner, planRoom } from '../testing/plan-house.ts';

const sly = '<script>alert(1)</script><img src=x onerror=alert(2)>';

test('markup in a paper stays text, line by line, in proposals and in the list', async () => {
  const { house, plans } = await planRoom();
  const text = `Wij stellen in 2026 2 miljoen euro beschikbaar voor ${sly} schuldhulp.\n\nVeel inwoners ${sly} wachten.\n`;
  const facts = { title: `Plan ${sly}`, publisher: sly, year: 2026 };
  const { id } = await plans.import(owner, fileOf(text, 'plan.txt'), facts);
  const visit = visitor(planRoutes(house, plans.register));
  const pages = [
    await visit(owner, `/plannen/${id}`),
    await visit(owner, `/plannen/${id}/voorstellen`),
    await visit(owner, '/plannen'),
  ];
  for (const { html } of pages) {
    expect(html).toContain('&lt;script');
    expect(html).not.toMatch(/<script>alert|<img src=x/);
  }
  expect(pages[0]?.html).toContain('schuldhulp');
  await house.close();
});
