import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Refusal } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Mail } from './mail.ts';

export interface MailSettings {
  /** `smtps://name:password@host:465` or `smtp://host:25`; absent: letters go to the outbox folder. */
  readonly mailUrl?: string | undefined;
  readonly mailFrom: string;
  readonly dataDir: string;
}

type Message = Parameters<Mail['send']>[0];

/** The mail server did not take a message. Holds the reply's code, never the address or the text. */
export class MailError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`the mail server answered ${code}`);
    this.name = 'MailError';
    this.code = code;
  }
}

/** Sends over SMTP, or without MAIL_URL writes each message as a file that mail programs can open. */
export function createMail({ mailUrl, mailFrom, dataDir }: MailSettings): Mail {
  const deliver = mailUrl === undefined ? toOutbox(join(dataDir, 'outbox')) : overSmtp(mailUrl);
  return {
    async send(message) {
      await deliver({ from: mailFrom, ...checked(message) });
    },
  };
}

interface Letter extends Message {
  readonly from: string;
}
const closed = { disableFileAccess: true, disableUrlAccess: true };

function overSmtp(url: string): (letter: Letter) => Promise<void> {
  const transport = createTransport(url, closed);
  return async (letter) => {
    try {
      await transport.sendMail(letter);
    } catch (error) {
      throw new MailError(codeOf(error));
    }
  };
}

function toOutbox(folder: string): (letter: Letter) => Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...closed });
  return async (letter) => {
    const { message } = await transport.sendMail(letter);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${newId()}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600, flush: true });
    await rename(`${file}.part`, file);
  };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'UNKNOWN';
  if ('responseCode' in error && typeof error.responseCode === 'number') return String(error.responseCode);
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}

/** One plain address and a subject of one line: nothing in them can add a header or a reader. */
function checked({ to, subject, text, headers = {} }: Message): Message {
  const address = to.trim();
  if (!/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(address) || address.length > 254) {
    throw new Refusal('invalid', { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' });
  }
  const line = (value: string) => value.replace(/[\r\n\0]+/g, ' ').trim();
  const own = Object.entries(headers).filter(([name]) => /^[A-Za-z0-9-]+$/.test(name));
  const safe = Object.fromEntries(own.map(([name, value]) => [name, line(value)]));
  return { to: address, subject: line(subject), text, headers: { 'Auto-Submitted': 'auto-generated', ...safe } };
}
