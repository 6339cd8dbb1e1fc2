import { expect, test } from 'vitest';
import { staffMember } from '../../engine/module/testing/test-house.ts';
import { visitor } from '../../engine/register/testing/visit.tsx';
import { answerRoutes } from './answer.routes.tsx';
import { answerHouse, buildAnswered, mailbox } from './testing/answer-house.ts';

const sly = '</textarea><script>alert(1)</script><img src=x onerror=alert(2)>';
const coordinator = staffMember('cor', 'coordinator');
const base = '/werk/antwoord/theme/theme-1';

test('markup in a story and in an answer stays text, in the preview and after sending', async () => {
  const house = await answerHouse();
  const box = mailbox([buildAnswered({ story: sly }), buildAnswered({ id: 's2', number: 2, language: 'en' })]);
  const visit = visitor(answerRoutes(house, box.needs));
  const text = `${sly} De termijn is nu zes weken langer voor iedereen.`;
  const preview = await visit(coordinator, `${base}/voorbeeld`, { text, english: sly });
  const short = await visit(coordinator, `${base}/voorbeeld`, { text: sly.slice(0, 20) });
  await visit(coordinator, base, { text, decision: 'send' });
  const sent = await visit(coordinator, base);
  for (const { html } of [preview, short, sent]) expect(html).not.toMatch(/<script>alert|<img src=x/);
  for (const { html } of [preview, sent]) expect(html).toContain('zes weken langer');
  expect(short.status).toBe(400);
  await house.close();
});

test('a preview sends nothing, and changing the text sends nothing either', async () => {
  const house = await answerHouse();
  const visit = visitor(answerRoutes(house, mailbox([buildAnswered()]).needs));
  const text = 'De termijn is nu zes weken langer voor iedereen.';
  await visit(coordinator, `${base}/voorbeeld`, { text });
  await visit(coordinator, base, { text, decision: 'change' });
  expect(await house.ledgerRows()).toEqual([]);
  await house.close();
});
