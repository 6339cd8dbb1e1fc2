import { existsSync } from 'node:fs';
import type { Command, CommandInput } from '../../../engine/module/command.ts';
import { Refusal, type Bilingual } from '../../../kernel/errors.ts';
import { Corpus, readReceipt, verifyReceipt, type Mismatch } from '../../../knowledge/law/index.ts';
import { languageOf, languageOption, ownLaws, refusable, textOption } from '../files/command-help.ts';
import { loadLaws } from '../files/load-laws.ts';
import { readText } from '../files/read-text.ts';

/** `law verify RECEIPT`: repeats an outcome from its receipt. */
export const verifyReceipts: Command = {
  name: 'law verify',
  summary: 'Repeat an outcome from its receipt',
  arguments: [{ name: 'receipt', help: 'File written by `law run --receipt`', required: true }],
  options: [
    { flags: '--laws <path>', help: 'Folder with the laws; where the receipt says when not given' },
    languageOption,
  ],
  example: 'weerklank law verify receipt.json',
  run: (input) => refusable(input, () => verify(input)),
};

function verify({ words, options, io }: CommandInput): number {
  const [file = ''] = words;
  const text = existsSync(file) ? (readText(file) ?? '') : '';
  const receipt = readReceipt(text);
  if (!receipt) throw new Refusal('invalid', { nl: `${file} is geen kwitantie.`, en: `${file} is no receipt.` });
  const language = languageOf(options);
  const folders = [textOption(options, 'laws') ?? sourcesIn(text), ownLaws]
    .flat()
    .filter((folder) => existsSync(folder));
  const result = verifyReceipt(receipt, new Corpus(loadLaws(folders).laws));
  if (!result.ok) {
    io.out(`FAIL ${wording(result.problem)[language]}`);
    return 1;
  }
  const { law, outputs, date } = receipt.question;
  const said = {
    nl: `klopt: ${outputs.join(', ')} van ${law} op ${date} komt weer zo uit`,
    en: `holds: ${outputs.join(', ')} of ${law} on ${date} comes out the same`,
  };
  io.out(`ok   ${said[language]}`);
  return 0;
}

function sourcesIn(text: string): string[] {
  const { sources } = JSON.parse(text) as { sources?: unknown };
  return Array.isArray(sources) ? sources.filter((source) => typeof source === 'string') : [];
}

function wording(mismatch: Mismatch): Bilingual {
  switch (mismatch.kind) {
    case 'altered':
      return { nl: 'de kwitantie is na het schrijven veranderd', en: 'the receipt was changed after it was written' };
    case 'law-missing':
      return {
        nl: `de wet “${mismatch.law}” is er niet in de versie die de kwitantie noemt`,
        en: `the law “${mismatch.law}” is not there in the version that the receipt names`,
      };
    case 'failed':
      return {
        nl: `de wet kon niet worden uitgevoerd: ${mismatch.error.message}`,
        en: `the law could not be executed: ${mismatch.error.message}`,
      };
    case 'different': {
      const { output, receipt, now } = mismatch;
      const [then, here] = [JSON.stringify(receipt), JSON.stringify(now)];
      return { nl: `${output} was ${then} en is nu ${here}`, en: `${output} was ${then} and is now ${here}` };
    }
  }
}
