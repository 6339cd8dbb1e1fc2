import { z } from 'zod';
import type { Command, CommandInput } from '../../engine/module/command.ts';
import { duplicatesInSlices, quotedIn, readMail, threads, writtenAndQuoted } from '../../knowledge/duplicates/index.ts';
import { uniqueRows } from './all-texts.ts';
import { idShape } from './json-lines.ts';

const mailLine = z.object({ id: idShape, text: z.string().nullish(), headers: z.string().nullish() });

/** `text threads`: one line {id, thread, parent, reason} a mail, in the order of the input; reason is header, quote, subject or null. */
export const threadsCommand: Command = {
  name: 'text threads',
  summary:
    'Put mails in threads; {id, text, headers?} (headers may also stand at the head of text) → {id, thread, parent, reason}',
  example: `echo '{"id":"a","headers":"From: marja@duinwijk.example\\\\nSubject: Antw: Dinsdag","text":"Akkoord."}' | weerklank text threads`,
  async run({ io }: CommandInput): Promise<number> {
    const rows = await uniqueRows(io, mailLine);
    const mails = rows.map(({ id, headers, text }) => ({
      id: String(id),
      sent: id,
      ...readMail(headers ? `${headers.trimEnd()}\n\n${text ?? ''}` : (text ?? '')),
    }));
    const progress = io.progress('threads', 100);
    const found = await duplicatesInSlices(writtenAndQuoted(mails), {
      onProgress: (done) => progress.step(Math.round(100 * done)),
    });
    progress.end();
    const places = new Map(threads(mails, quotedIn(found)).map((place) => [place.id, place]));
    const sent = new Map(mails.map((mail) => [mail.id, mail.sent]));
    for (const { id } of mails) {
      const { thread = id, parent = null, reason = null } = places.get(id) ?? {};
      io.out(
        JSON.stringify({
          id: sent.get(id),
          thread: sent.get(thread),
          parent: parent === null ? null : sent.get(parent),
          reason,
        }),
      );
    }
    return 0;
  },
};
