import type { Command } from '../engine/module/command.ts';
import { verifyLedger } from '../engine/ledger/verify.ts';
import { Refusal } from '../kernel/errors.ts';
import { moveDatabase } from '../platform/database/move/move.ts';
import { openDatabase } from '../platform/database/open.ts';
import { migrations } from './migrations.ts';
import { mustReadSettings } from './read-settings.ts';

/** `weerklank database move`: from the embedded database to PostgreSQL, or back, with nothing lost. */
export const moveCommand: Command = {
  name: 'database move',
  summary: 'Copies an installation to another database, with nothing lost; the site must be stopped.',
  options: [{ flags: '--to <url>', help: 'a postgres:// address, or "sqlite" for the data folder' }],
  example: 'weerklank database move --to postgres://weerklank@localhost/weerklank',
  async run({ options, io }) {
    const settings = mustReadSettings();
    const to = options['to'];
    if (typeof to !== 'string')
      throw new Refusal('invalid', { nl: 'Zeg waarheen met --to.', en: 'Say where to with --to.' });
    const target = to === 'sqlite' ? { dataDir: settings.dataDir } : { dataDir: settings.dataDir, databaseUrl: to };
    const from = await openDatabase(settings);
    const into = await openDatabase(target);
    let bar: ReturnType<typeof io.progress> | undefined;
    try {
      const moved = await moveDatabase(from, into, migrations, {
        onProgress: (done, total) => {
          bar ??= io.progress('Moving', total);
          bar.step(done);
        },
        async check(database) {
          const { problem } = await verifyLedger(database);
          if (problem) throw new Error(`the ledger does not verify at row ${problem.seq}`);
        },
      });
      bar?.end();
      for (const { table, rows } of moved) io.out(`${table.padEnd(28)} ${rows}`);
      io.out(to === 'sqlite' ? 'Done. Start without DATABASE_URL.' : 'Done. Start with this address as DATABASE_URL.');
      return 0;
    } finally {
      await from.close();
      await into.close();
    }
  },
};
