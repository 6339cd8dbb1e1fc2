import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHouse, type OpenHouse } from '../../src/main/house.ts';
import { furnish } from '../../src/main/modules.ts';
import type { Rooms } from '../../src/main/rooms.ts';
import { serve } from '../../src/main/serve.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';

export interface TestSite {
  readonly url: string;
  readonly dataDir: string;
  readonly open: OpenHouse;
  readonly rooms: Rooms;
  stop(): Promise<void>;
}

/** The whole product on a free port of this machine, with an empty data folder that is gone afterwards. */
export async function startSite(
  env: Record<string, string> = {},
  fill?: (rooms: Rooms) => Promise<unknown>,
): Promise<TestSite> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'weerklank-site-'));
  const port = await freePort();
  const settings = readSettings({
    WEERKLANK_DATA: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    DEMO: 'on',
    ...env,
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  const open = await openHouse(settings.value);
  const rooms = furnish(open.house);
  open.listen(rooms.listeners);
  await fill?.(rooms);
  const close = await serve(settings.value, open, rooms);
  return {
    url: settings.value.baseUrl,
    ...{ dataDir, open, rooms },
    async stop() {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
