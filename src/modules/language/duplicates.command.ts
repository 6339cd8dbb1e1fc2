import type { Command, CommandInput } from '../../engine/module/command.ts';
import { duplicatesInSlices, splitReply } from '../../knowledge/duplicates/index.ts';
import { allTexts } from './all-texts.ts';
import { textLine } from './json-lines.ts';
import { lineCommand } from './line-command.ts';

/** `text duplicates`: one line {id, group, kind} a text, in the order of the input; without a copy a text is a group of its own, of kind null. */
export const duplicatesCommand: Command = {
  name: 'text duplicates',
  summary: 'Find copies, near-copies and quoted texts; {id, text} → {id, group, kind, in?}',
  example: `weerklank text duplicates < documents.jsonl`,
  async run({ io }: CommandInput): Promise<number> {
    const texts = await allTexts(io);
    const progress = io.progress('duplicates', 100);
    const { groups, containments } = await duplicatesInSlices(texts, {
      onProgress: (done) => progress.step(Math.round(100 * done)),
    });
    progress.end();
    const found = new Map<string, { group: string; kind: string }>();
    for (const { members, kinds } of groups) {
      for (const id of members) found.set(id, { group: members[0] ?? id, kind: kinds[id] ?? 'near' });
    }
    const inside = Map.groupBy(containments, ({ inner }) => inner);
    const sent = new Map(texts.map((text) => [text.id, text.sent]));
    for (const { id } of texts) {
      const outer = inside.get(id)?.map((each) => sent.get(each.outer));
      io.out(
        JSON.stringify({
          id: sent.get(id),
          ...(found.get(id) ?? { group: id, kind: null }),
          ...(outer ? { in: outer } : {}),
        }),
      );
    }
    return 0;
  },
};

/** `text reply`: what somebody wrote now, parted from quotes and signatures. */
export const replyCommand: Command = lineCommand({
  name: 'reply',
  summary: 'Part a reply from quoted text and signature; {id, text} → {id, reply, parts: [{kind, start, end}]}',
  line: {
    id: 'a',
    text: 'Akkoord.\n\nOp 3 nov. 2025 om 14:02 schreef Marja <m@duinwijk.example>:\n> Kan het dinsdag?',
  },
  shape: textLine,
  answer: ({ id, text }) => ({ id, ...splitReply(text) }),
});
