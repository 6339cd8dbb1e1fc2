import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from './mail-headers.ts';
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

const office = 'info@duinwijk.example';
const mail = (id: string, subject: string, people: readonly string[], day: number) => ({
  id,
  subject,
  people,
  at: `2026-03-0${day}T09:00:00.000Z` as const,
});
const threadsOf = (mails: Parameters<typeof threads>[0]): string[] => threads(mails).map(({ thread }) => thread);

test.each(['Re:', 'RE: Antw:', 'Betr:', 'Antw.:', 'FW:', 'Doorst:'])(
  'an answer with %s joins its question',
  (prefix) => {
    const people = ['jo@duinwijk.example', office];
    expect(
      threadsOf([mail('a', 'Vraag over de markt', people, 1), mail('b', `${prefix} Vraag over de markt`, people, 2)]),
    ).toEqual(['a', 'a']);
  },
);

test('one subject of other people is another thread, also where one office answers all', () => {
  const [jo, pia] = ['jo@duinwijk.example', 'pia@duinwijk.example'];
  const mails = [
    mail('a', 'Vraag', [jo, office], 1),
    mail('b', 'Vraag', [pia, office], 2),
    mail('c', 'Re: Vraag', [office, jo], 3),
    mail('d', 'Re: Vraag', [office, pia], 4),
    mail('e', 'FW: Vraag', [office, 'staf@duinwijk.example'], 5),
    mail('f', 'FW: Vraag', [jo, 'staf@elders.example'], 6),
    mail('g', 'Re: Vraag', ['kim@elders.example'], 7),
  ];
  expect(threadsOf(mails)).toEqual(['a', 'b', 'a', 'b', 'e', 'a', 'g']);
});

test('answers to a mail that is lacking are one thread, and the same mail twice is one', () => {
  const mails = [
    { id: 'a', inReplyTo: '<weg@x>' },
    { id: 'b', references: ['<weg@x>'], messageId: '<2@x>' },
    { id: 'c', messageId: '2@x' },
    { id: 'd', messageId: '<3@x>' },
  ];
  expect(threadsOf(mails)).toEqual(['a', 'a', 'a', 'd']);
});

test('reads headers, folded, in Dutch, or none', () => {
  expect(
    readMail(
      'Message-ID: <1@x>\r\nReferences: <a@x>\r\n <b@x>\r\nX-Ding: 1\r\nFrom: Jo <JO@x.example>\r\n\r\nDag.\r\nTot: morgen',
    ),
  ).toMatchObject({
    messageId: '<1@x>',
    references: ['<a@x>', '<b@x>'],
    people: ['jo@x.example'],
    body: expect.stringContaining('Tot: morgen'),
  });
  expect(readMail('Van: jo@x.example\nAan: pia@x.example\nOnderwerp: Antw: de markt\n\nJa.')).toMatchObject({
    subject: 'Antw: de markt',
    people: ['jo@x.example', 'pia@x.example'],
  });
  expect(readMail('Zomaar een tekst: met dubbele punt')).toEqual({ body: 'Zomaar een tekst: met dubbele punt' });
});

test('takes any mail, in any order', () => {
  const piece = fc.constantFrom(
    'Re: ',
    'FW:',
    'Subject:',
    'From:',
    '\n',
    ' ',
    '<1@x>',
    'In-Reply-To: ',
    '\0',
    '\u202e',
    'jo@x.example',
    '=?utf-8?q?',
    '<p>',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (all) => {
      const mails = all.map((each, n) => ({ id: String(n), ...readMail(each) }));
      expect(threads([...mails].reverse())).toEqual(threads(mails));
    }),
  );
});

const formats = path.resolve('../shared/data/mail/formats');
test.skipIf(!existsSync(formats))('mails of one box are bound by their headers only where those say so', () => {
  const mails = readdirSync(formats)
    .filter((name) => name.endsWith('.mbox') || name.endsWith('.eml'))
    .flatMap((name) =>
      readFileSync(path.join(formats, name), 'utf8')
        .split(/^(?=From \S+.*\d{4}\r?$)/mu)
        .map((text, n) => ({ id: `${name} ${n}`, text })),
    )
    .map(({ id, text }) => ({ id, ...readMail(text) }))
    .filter(({ messageId }) => messageId !== undefined);
  expect(mails.length).toBeGreaterThan(10);
  const known = new Map(mails.map(({ id, messageId }) => [messageId, id]));
  const places = new Map(threads(mails).map((place) => [place.id, place]));
  for (const { id, inReplyTo } of mails) {
    const parent = known.get(inReplyTo);
    if (parent !== undefined && parent !== id) expect(places.get(id)?.thread).toBe(places.get(parent)?.thread);
  }
  for (const { reason, parent } of places.values()) expect(reason === null).toBe(parent === null);
});
