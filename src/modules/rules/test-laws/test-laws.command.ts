import { relative } from 'node:path';
import type { Command, CommandInput } from '../../../engine/module/command.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { runGoldenCase, runScenario } from '../../../knowledge/law/index.ts';
import { LawShelf, planTests } from './test-plan.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** `law test PATH…`: every golden case and scenario found there, one line each, closing with the count. */
export const testLaws: Command = {
  name: 'law test',
  summary: 'Run the golden cases and scenarios of laws',
  arguments: [
    { name: 'path', help: 'Files or folders with features, golden cases and laws', required: true, many: true },
  ],
  options: [{ flags: '--laws <path>', help: 'Folder with laws that the scenarios need and that stand elsewhere' }],
  example: 'weerklank law test laws',
  async run({ words, options, io }: CommandInput): Promise<number> {
    if (words.length === 0) {
      io.err('Noem een bestand of map. / Name a file or folder.');
      return 2;
    }
    const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
    try {
      const plan = planTests(words);
      const shelf = new LawShelf(words, typeof options['laws'] === 'string' ? [options['laws']] : []);
      for (const { file, cases } of plan.golden) {
        for (const golden of cases) {
          const result = runGoldenCase(golden);
          line(
            io,
            tally,
            result.ok ? 'passed' : 'failed',
            `${place(file)}: ${golden.id}`,
            result.ok ? '' : result.problem,
          );
        }
      }
      for (const found of plan.features) {
        const engine = shelf.engineFor(found);
        for (const scenario of found.feature.scenarios) {
          const verdict = runScenario(engine, scenario);
          const reason =
            verdict.kind === 'failed'
              ? `line ${verdict.line}: ${verdict.reason}`
              : verdict.kind === 'skipped'
                ? verdict.tag
                : '';
          line(io, tally, verdict.kind, `${place(found.file)}: ${scenario.name}`, reason);
        }
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      io.err(error.text.en);
      return 2;
    }
    if (tally.skipped > 0) io.out(`${tally.skipped} skipped: their authors marked them as not yet true`);
    io.out(`${tally.passed} passed, ${tally.failed} failed`);
    return tally.failed > 0 ? 1 : 0;
  },
};

const place = (file: string): string => relative(process.cwd(), file) || file;

const marks = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;

function line(io: CommandInput['io'], tally: Tally, kind: keyof Tally, title: string, reason: string): void {
  tally[kind] += 1;
  io.out(`${marks[kind]} ${title}${reason ? ` — ${reason}` : ''}`);
}
