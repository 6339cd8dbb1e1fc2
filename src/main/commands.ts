import type { Command } from '../engine/module/command.ts';
import { verifyCommand } from '../engine/ledger/verify.command.ts';
import { allDocuments } from '../engine/publication/index-job.ts';
import { importPlanCommand } from '../modules/plans/index.ts';
import { verifyReportCommand } from '../modules/reports/index.ts';
import { showSettings } from '../platform/settings/show.ts';
import type { OpenHouse } from './house.ts';
import type { Rooms } from './rooms.ts';
import { mustReadSettings } from './read-settings.ts';

/** Commands that need no database: they start at once. */
export async function lightCommands(): Promise<Command[]> {
  const [{ lawCommands }, { textCommands }] = await Promise.all([
    import('../modules/rules/commands.ts'),
    import('../modules/language/index.ts'),
  ]);
  return [...lawCommands, ...(await textCommands()), verifyReportCommand, settingsCommand];
}

const settingsCommand: Command = {
  name: 'settings',
  summary: 'Shows the settings in force, without secrets.',
  options: [{ flags: '--json', help: 'as one line of JSON' }],
  example: 'PORT=9000 weerklank settings',
  run({ options, io }) {
    const shown = showSettings(mustReadSettings());
    if (options['json'])
      io.out(JSON.stringify(Object.fromEntries(shown.map(({ setting, value }) => [setting, value]))));
    else for (const { setting, value } of shown) io.out(`${setting.padEnd(24)} ${value}`);
    return Promise.resolve(0);
  },
};

/** Commands that work on the records, inside whichever process holds the database; `opened` is called when one runs. */
export function houseCommands(opened: () => { readonly open: OpenHouse; readonly rooms: Rooms }): Command[] {
  return [
    importPlanCommand(() => Promise.resolve(opened().rooms.plans.importHere)),
    verifyCommand(() => opened().open.house.database),
    {
      name: 'search rebuild',
      summary: 'Builds the search anew from the records, while the site stays up.',
      example: 'weerklank search rebuild',
      async run({ io }) {
        const {
          open: { house },
          rooms,
        } = opened();
        const sources = rooms.modules.flatMap(({ sources: own }) => own);
        const bar = io.progress('Building the search', Math.max(1, await house.search.count()));
        const count = await house.search
          .rebuild(allDocuments(sources), (done) => bar.step(done))
          .finally(() => bar.end());
        io.out(`${count} public records can be found.`);
        return 0;
      },
    },
  ];
}

/** The same commands for the help pages alone: without a house they can be described, not run. */
export function describedHouseCommands(): Command[] {
  return houseCommands(() => {
    throw new Error('this command needs the house');
  });
}
