import type { Command } from '../engine/module/command.ts';
import { apiDoor } from '../doors/api/index.ts';
import { listenForCommands } from '../doors/cli/remote.ts';
import { closedSignIn, createWebServer, demoSignIn, oidcSignIn, readiness } from '../doors/web/index.ts';
import { startWorker } from '../doors/worker/worker.ts';
import { allDocuments } from '../engine/publication/index-job.ts';
import { demonstrationCodes } from '../modules/demonstration/index.ts';
import { createLog } from '../platform/log/log.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { houseCommands } from './commands.ts';
import { demoPersons } from './demo-persons.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { migrations } from './migrations.ts';
import { furnish } from './modules.ts';
import type { Rooms } from './rooms.ts';
import { mustReadSettings } from './read-settings.ts';

/** `weerklank serve`: the site, the API and the worker in one process, until it is told to stop. */
export const serveCommand: Command = {
  name: 'serve',
  summary: 'Serves the site, the API and the jobs in one process.',
  options: [{ flags: '--empty', help: 'starts without the demonstration' }],
  example: 'weerklank serve --empty',
  async run({ options, io }) {
    const settings = mustReadSettings(
      options['empty'] ? { ...process.env, DEMO: process.env['DEMO'] ?? 'on' } : process.env,
    );
    const open = await openHouse(settings);
    const rooms = furnish(open.house);
    open.listen(rooms.listeners);
    const filled = settings.demonstration && !options['empty'] ? await rooms.demonstrate(io) : 'in-use';
    const stop = await serve(settings, open, rooms);
    io.out(`Weerklank serves at ${settings.baseUrl}`);
    io.out(`  tell what goes wrong   ${settings.baseUrl}/melden`);
    io.out(`  search                 ${settings.baseUrl}/zoeken`);
    io.out(`  API                    ${settings.baseUrl}/api/v1/openapi.json`);
    if (settings.demonstration && !settings.oidc) {
      io.out(`  sign in                ${settings.baseUrl}/inloggen, as one of:`);
      for (const { name, organisation, roles } of demoPersons)
        io.out(`    ${name}, ${roles.join(' and ')}, ${organisation}`);
    }
    if (filled !== 'in-use')
      io.out(
        `  receipt codes to try   ${demonstrationCodes.map((code) => code.replace(/(\d{4})(?=\d)/g, '$1 ')).join(', ')}`,
      );
    io.out('Stop with Ctrl+C.');
    await untilTold();
    await stop();
    return 0;
  },
};

/** Opens the doors of a furnished house: site, API, worker and the socket for commands. Returns what closes them all. */
export async function serve(settings: Settings, open: OpenHouse, rooms: Rooms): Promise<() => Promise<void>> {
  const log = createLog(settings);
  const { house } = open;
  const server = await createWebServer({
    modules: rooms.modules,
    house,
    settings: { ...house.settings, production: settings.production, languageDefault: settings.languageDefault },
    log,
    signIn: signInFor(settings),
    doors: [apiDoor({ modules: rooms.modules })],
    ready: () => readiness(house.database, migrations),
  });
  const worker = startWorker(house.database, house.clock, rooms.jobs, log);
  const commands = await listenForCommands(
    settings.dataDir,
    houseCommands(() => ({ open, rooms })),
  );
  await server.listen({ host: settings.host, port: settings.port });
  await fillSearch(open, rooms);
  return async () => {
    commands.close();
    await server.close();
    await worker.stop();
    await open.close();
  };
}

/** The sign-in service where one is set; invented people in a demonstration; else nobody but the public. */
function signInFor(settings: Settings) {
  if (settings.oidc) return oidcSignIn(settings.oidc, settings.baseUrl);
  return settings.demonstration && !settings.production ? demoSignIn(demoPersons, settings) : closedSignIn();
}

/** The search file may be thrown away: it is then made again from the records. What a release brings is new at each start. */
async function fillSearch({ house }: OpenHouse, rooms: Rooms): Promise<void> {
  const sources = rooms.modules.flatMap((module) => module.sources);
  if ((await house.search.count()) === 0) {
    await house.search.rebuild(allDocuments(sources));
    return;
  }
  const brought = sources.filter(({ comesWithRelease }) => comesWithRelease);
  for await (const document of allDocuments(brought)) await house.search.put([document]);
}

export function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
