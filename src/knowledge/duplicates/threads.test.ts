import { expect, test } from 'vitest';
import { plainSubject, threads } from './threads.ts';

test('headers, quotes and answered subjects bind mails, in that order of trust', () => {
  const places = threads(
    [
      { id: 'a', messageId: '<1@x>', subject: 'Dinsdag', people: ['m@x', 'j@x'], at: '2025-11-03T09:00:00.000Z' },
      { id: 'b', inReplyTo: '<1@x>', subject: 'Iets anders', at: '2025-11-03T10:00:00.000Z' },
      { id: 'c', subject: 'Antw: dinsdag', people: ['J@x'], at: '2025-11-04T10:00:00.000Z' },
      { id: 'd', subject: 'Nog een vraag', at: '2025-11-05T10:00:00.000Z' },
      { id: 'e', subject: 'Dinsdag', people: ['m@x'], at: '2025-11-05T11:00:00.000Z' },
    ],
    [{ inner: 'b', outer: 'd' }],
  );
  expect(places.map(({ id, thread, reason }) => [id, thread, reason])).toEqual([
    ['a', 'a', null],
    ['b', 'a', 'header'],
    ['c', 'a', 'subject'],
    ['d', 'a', 'quote'],
    ['e', 'e', null],
  ]);
});

test('a circle of references does not hang', () => {
  const circle = [
    { id: 'a', messageId: '1', inReplyTo: '2' },
    { id: 'b', messageId: '2', inReplyTo: '1' },
  ];
  expect(threads(circle).filter(({ parent }) => parent !== null)).toHaveLength(1);
});

test('reads the plain subject', () => {
  expect(plainSubject('RE: Antw: [lijst] FW:  De  markt')).toBe('de markt');
});
