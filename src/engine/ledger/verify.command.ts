import type { Database } from '../../platform/database/database.ts';
import type { Command } from '../module/command.ts';
import { extent } from './ledger.store.ts';
import { type LedgerProblem, verifyLedger } from './verify.ts';

/** `ledger verify`: walks the chain; exit code 1 when a row is broken. */
export function verifyCommand(opened: () => Database): Command {
  return {
    name: 'ledger verify',
    summary: 'Check that no row of the ledger was altered, removed, inserted or moved',
    options: [
      { flags: '--head <hash>', help: 'a head noted earlier: also finds an end that was cut off or rewritten' },
      { flags: '--json', help: 'print the outcome as one line of JSON' },
    ],
    example: 'weerklank ledger verify --head 5f0c…',
    async run({ options, io }) {
      const database = opened();
      const bar = io.progress('Verifying the ledger', (await extent(database)).rows);
      const head = options['head'];
      const outcome = await verifyLedger(database, {
        onProgress: (done) => bar.step(done),
        ...(typeof head === 'string' ? { head: head.trim().toLowerCase() } : {}),
      }).finally(() => bar.end());
      if (options['json'] === true) {
        io.out(JSON.stringify(outcome));
      } else if (outcome.problem) {
        io.err(inWords(outcome.problem));
      } else {
        io.out(`The ledger is whole: ${outcome.rows} rows.`);
        io.out(`Head: ${outcome.head}`);
        io.out('Note the head outside this installation; give it with --head next time.');
      }
      return outcome.problem ? 1 : 0;
    },
  };
}

function inWords({ seq, what }: LedgerProblem): string {
  if (what === 'cut') return 'The noted head is not in the ledger: rows at the end were removed or rewritten.';
  const words = {
    altered: `Row ${seq} was altered.`,
    removed: `Row ${seq} is missing.`,
    inserted: `Row ${seq} was put in later.`,
    reordered: `Row ${seq} stands in the wrong place.`,
  };
  return `${words[what]} The rows before it are whole.`;
}
