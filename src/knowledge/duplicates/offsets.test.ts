import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitReply } from './index.ts';
import { oddCharacters } from '../../kernel/testing/odd-characters.ts';

const piece = fc.constantFrom(
  'Dag Jo,',
  'Akkoord.',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '> ',
  '>> Kan het?',
  'Op 3 nov. 2025 om 14:02 schreef Jo <jo@x.example>:',
  'Van: Jo',
  'Onderwerp: Re: markt',
  '-- ',
  'Met vriendelijke groet,',
  'Verzonden vanaf mijn telefoon',
  ' ',
  ...oddCharacters,
);

test('the parts of a mail follow each other, and the reply is what they call so', () => {
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(text, (mail) => {
      const { reply, parts } = splitReply(mail);
      let at = 0;
      for (const { start, end } of parts) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(mail.length);
      const said = parts
        .filter(({ kind }) => kind === 'reply')
        .map(({ start, end }) => mail.slice(start, end))
        .join('');
      const bare = (each: string): string => each.replace(/\s+/gu, '');
      expect(bare(reply)).toBe(bare(said));
    }),
  );
});

test.each(['a', '> ', 'a@', '\n', '<p ', 'Van: a\n', '-- \n', '\u0301'])('finishes a long mail of %j', (unit) => {
  const mail = unit.repeat(Math.ceil(300_000 / unit.length));
  expect(splitReply(mail).parts.at(-1)?.end).toBe(mail.length);
});
