import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import { createMail } from './create-mail.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'weerklank-mail-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
const mailFrom = 'Weerklank <noreply@example.nl>';

/** A mail server that keeps what it gets; addresses with `vol` in them are refused. */
async function server() {
  const letters: string[] = [];
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.includes('vol') ? Object.assign(new Error('mailbox of vol is full'), { responseCode: 552 }) : null),
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => done(void letters.push(text)));
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const address = smtp.server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    letters,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => smtp.close(() => done())),
  };
}

test('sends over SMTP, with a subject that cannot add headers', async () => {
  const { letters, url, close } = await server();
  const mail = createMail({ mailUrl: url, mailFrom, dataDir });
  await mail.send({
    to: 'noor@example.nl',
    subject: 'Antwoord\r\nBcc: x@example.nl',
    text: 'Uw melding is beantwoord.',
  });
  await close();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('To: noor@example.nl');
  expect(letters[0]).toContain('Auto-Submitted: auto-generated');
  expect(letters[0]).not.toMatch(/^Bcc:/m);
});

test('a refused message tells the code and nothing about the person', async () => {
  const { url, close } = await server();
  const mail = createMail({ mailUrl: url, mailFrom, dataDir });
  const refused = mail.send({ to: 'vol@example.nl', subject: 'x', text: 'geheim' });
  await expect(refused).rejects.toMatchObject({
    name: 'MailError',
    code: '552',
    message: 'the mail server answered 552',
  });
  await close();
});

test('without a mail server, messages go to the outbox as files for their owner only', async () => {
  await createMail({ mailFrom, dataDir }).send({ to: 'noor@example.nl', subject: 'Antwoord', text: 'Hallo' });
  const files = readdirSync(join(dataDir, 'outbox'));
  expect(files).toEqual([expect.stringMatching(/\.eml$/)]);
  expect(readFileSync(join(dataDir, 'outbox', files[0] ?? ''), 'utf8')).toMatch(/Subject: Antwoord[\s\S]+Hallo/);
});

test.each(['geen adres', 'a@b.nl, c@d.nl', 'a@b.nl\r\nBcc: c@d.nl', '<a@b.nl>'])(
  'refuses %j as an address',
  async (to) => {
    const sent = createMail({ mailFrom, dataDir }).send({ to, subject: 'x', text: 'x' });
    await expect(sent).rejects.toMatchObject({ kind: 'invalid' });
  },
);
