import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Command, CommandInput } from '../../engine/module/command.ts';
import { campaignsInSlices, createThemeModel, explain, explainCampaign } from '../../knowledge/themes/index.ts';
import type { ThemeConstraints } from '../../knowledge/themes/index.ts';
import type { Language } from '../../kernel/dates.ts';
import { Refusal } from '../../kernel/errors.ts';
import { allTexts, languageOf } from './all-texts.ts';
import { idShape } from './json-lines.ts';

const id = idShape.transform(String);
const pair = z.tuple([id, id]);
const constraintsShape = z.strictObject({
  mustLink: z.array(pair).optional(),
  cannotLink: z.array(pair).optional(),
  fixed: z.array(z.strictObject({ theme: id, members: z.array(id) })).optional(),
  barred: z.array(z.strictObject({ text: id, theme: id })).optional(),
  rejected: z.array(z.array(id)).optional(),
});
const languageOption = { flags: '--language <language>', help: 'Language of the reasons: nl or en', default: 'nl' };

/** `text groups`: one line {id, group, reason} a text, in the order of the input. */
export const groupsCommand: Command = {
  name: 'text groups',
  summary: 'Group texts that tell the same story; {id, text, at?} → {id, group, reason}',
  options: [
    {
      flags: '--constraints <file>',
      help: 'JSON: mustLink, cannotLink, fixed, barred, rejected; kept as people decided',
    },
    languageOption,
  ],
  example: `echo '{"id":"a","text":"Mijn huurtoeslag is gestopt","at":"2026-03-02"}' | weerklank text groups`,
  async run({ options, io }: CommandInput): Promise<number> {
    const language = languageOf(options['language']);
    const constraints = await constraintsOf(options['constraints']);
    const texts = await allTexts(io);
    const model = createThemeModel({ smallest: 2 });
    model.add(texts);
    const progress = io.progress('groups', 100);
    await model.proposeInSlices(constraints, { onProgress: (done) => progress.step(Math.round(100 * done)) });
    progress.end();
    const found = new Map<string, { group: string; theme?: string; reason: string; words: readonly string[] }>();
    for (const { key, theme, members, reason } of model.grouped()) {
      const said = explain({ ...reason, count: reason.count - 1 }, language);
      const words = reason.words.map(({ word }) => word);
      const group = { group: theme ?? key, ...(theme === undefined ? {} : { theme }), reason: said, words };
      for (const id of members) found.set(id, group);
    }
    for (const { id, sent } of texts) io.out(JSON.stringify({ id: sent, ...(found.get(id) ?? alone(id, language)) }));
    return 0;
  },
};

/** `text campaigns`: one line {id, campaign, reason} a text, in the order of the input; null for separate writers. */
export const campaignsCommand: Command = {
  name: 'text campaigns',
  summary: 'Tell letter campaigns from separate writers; {id, text, at?} → {id, campaign, reason}',
  options: [
    { flags: '--smallest <number>', help: 'Fewer letters than this are no campaign', default: '5' },
    languageOption,
  ],
  example: `weerklank text campaigns < letters.jsonl`,
  async run({ options, io }: CommandInput): Promise<number> {
    const language = languageOf(options['language']);
    const smallest = Number(options['smallest'] ?? 5);
    if (!Number.isInteger(smallest) || smallest < 2) {
      io.err('Give --smallest a whole number of at least 2.');
      return 2;
    }
    const texts = await allTexts(io);
    const progress = io.progress('campaigns', 100);
    const letters = await campaignsInSlices(
      texts,
      { smallest },
      { onProgress: (done) => progress.step(Math.round(100 * done)) },
    );
    progress.end();
    const found = new Map<string, { campaign: string; size: number; reason: string; quote: string }>();
    for (const [number, campaign] of letters.entries()) {
      const size = campaign.members.length;
      const said = {
        campaign: `campaign-${number + 1}`,
        size,
        reason: explainCampaign(campaign, language),
        quote: campaign.quote,
      };
      for (const id of campaign.members) found.set(id, said);
    }
    for (const { id, sent } of texts)
      io.out(JSON.stringify({ id: sent, ...(found.get(id) ?? { campaign: null, reason: null }) }));
    return 0;
  },
};

function alone(id: string, language: Language): { group: string; reason: string; words: readonly string[] } {
  const reason = {
    nl: 'Staat op zichzelf: geen ander signaal lijkt er genoeg op.',
    en: 'Stands alone: no other signal is like it.',
  };
  return { group: `alone:${id}`, reason: reason[language], words: [] };
}

async function constraintsOf(path: string | boolean | undefined): Promise<ThemeConstraints> {
  if (path === undefined || path === false) return {};
  const text = typeof path === 'string' ? await readFile(path, 'utf8').catch(() => null) : null;
  if (text === null) {
    throw new Refusal('not-found', {
      nl: `Dit bestand is niet te lezen: ${path}`,
      en: `Cannot read this file: ${path}`,
    });
  }
  const parsed = constraintsShape.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const problem = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  throw new Refusal('invalid', {
    nl: `Het bestand met keuzes klopt niet: ${problem}`,
    en: `The file of constraints is wrong: ${problem}`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
