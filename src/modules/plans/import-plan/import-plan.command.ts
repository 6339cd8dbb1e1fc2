import { readFile } from 'node:fs/promises';
import Table from 'cli-table3';
import type { Command, CommandInput } from '../../../engine/module/command.ts';
import type { Actor } from '../../../engine/access/access.ts';
import { Refusal } from '../../../kernel/errors.ts';
import type { Proposal } from '../../../knowledge/commitments/index.ts';
import { readPlan, type PlanFacts } from './read-plan.ts';
import type { ImportedPlan } from './import-plan.action.ts';

type Save = (file: { fileName: string; bytes: Uint8Array }, facts: PlanFacts) => Promise<ImportedPlan>;

/** `weerklank plan import FILE`. `save` is absent for --dry-run: then no database is opened. */
export function importPlanCommand(save: (() => Promise<Save>) | null): Command {
  return {
    name: 'plan import',
    summary: 'Reads a policy paper and shows the commitments in it; keeps them as proposals.',
    arguments: [{ name: 'file', help: 'PDF, DOCX, HTML, Markdown or text', required: true }],
    options: [
      { flags: '--json', help: 'one line of JSON per commitment' },
      { flags: '--dry-run', help: 'saves nothing and needs no server' },
      { flags: '--title <title>', help: 'title of the plan' },
      { flags: '--publisher <name>', help: 'who publishes it; "we" in the text is this name' },
      { flags: '--year <year>', help: 'the year the plan is for; the year in its name or text where absent' },
    ],
    example: 'weerklank plan import beleidsbrief.pdf --publisher "Ministerie van Waterzaken" --year 2026 --dry-run',
    run: (input) => runImport(input, save),
  };
}

async function runImport({ words, options, io }: CommandInput, save: (() => Promise<Save>) | null): Promise<number> {
  const fileName = words[0] ?? '';
  const bytes = await readFile(fileName).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'there is no such file'
        : error.code === 'EISDIR'
          ? 'it is a folder'
          : (error.code ?? 'unreadable');
    throw new Refusal('invalid', {
      nl: `${fileName} kan niet worden gelezen.`,
      en: `Cannot read ${fileName}: ${why}.`,
    });
  });
  const facts = factsOf(options, fileName, bytes);
  const read = await readPlan(bytes, fileName, facts);
  if (!read.ok) throw read.problem;
  const { proposals, lines, document } = read.value;
  for (const warning of document.warnings) io.err(warning.en);
  if (options['json']) for (const proposal of proposals) io.out(JSON.stringify(lineOf(proposal)));
  else for (const line of tableOf(proposals, io.columns)) io.out(line);
  io.err(`${lines.length} lines read, ${proposals.length} commitments proposed.`);
  if (options['dryRun'] || save === null) return 0;
  const kept = await (await save())({ fileName, bytes }, facts);
  io.err(`Kept as plan ${kept.id} with ${kept.proposals} proposals; a person confirms or rejects each.`);
  return 0;
}

/** The facts given, else the year that stands most often in the name and the text. */
function factsOf(options: CommandInput['options'], fileName: string, bytes: Uint8Array): PlanFacts {
  const given = Number(options['year']);
  if (options['year'] !== undefined && !(Number.isInteger(given) && given >= 1900 && given <= 2200)) {
    throw new Refusal('invalid', { nl: '--year vraagt een jaartal.', en: '--year wants a year, such as 2026.' });
  }
  const year = given || yearIn(fileName) || yearIn(Buffer.from(bytes).toString('latin1')) || new Date().getFullYear();
  const title = options['title'];
  return {
    publisher: String(options['publisher'] ?? 'de opsteller'),
    year,
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function yearIn(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const [year] of text.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function lineOf(proposal: Proposal) {
  const { quote, start, end, actor, action, deadline, firmness, cues, confidence } = proposal;
  return {
    quote,
    start,
    end,
    actor,
    action,
    deadline,
    firmness,
    cues: cues.map(({ text, role }) => ({ text, role })),
    confidence,
  };
}

function tableOf(proposals: readonly Proposal[], columns: number): string[] {
  const quoteWidth = Math.max(30, columns - 62);
  const table = new Table({
    head: ['#', 'Quote', 'Who', 'What', 'By when', 'Firm'],
    colWidths: [5, quoteWidth, 16, 16, 14, 12].slice(0, 6),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  proposals.forEach(({ quote, actor, action, deadline, firmness }, place) => {
    table.push([
      place + 1,
      quote.replace(/\s+/g, ' '),
      actor.name ?? actor.text ?? '—',
      action,
      deadline.text || '—',
      firmness.level,
    ]);
  });
  return table.toString().split('\n');
}

/** Who the command line acts for when it saves. */
export const commandLine: Actor = {
  kind: 'staff',
  id: 'command-line',
  name: 'command line',
  organisation: '',
  roles: ['policy-owner'],
};
