import path from 'node:path';
import { createReadingLog } from '../engine/access/reading-log.store.ts';
import { createEvents, type Listener } from '../engine/events/events.ts';
import { createLedger, ledgerTable } from '../engine/ledger/ledger.ts';
import type { House } from '../engine/module/house.ts';
import { createPublication } from '../engine/publication/publication.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { prepareDatabase } from '../platform/database/prepare.ts';
import { folderStore } from '../platform/files/folder-store.ts';
import { createJobs } from '../platform/jobs/create-jobs.ts';
import { createMail } from '../platform/mail/create-mail.ts';
import { openSearch } from '../platform/search/open-search.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { migrations } from './migrations.ts';

export interface OpenHouse {
  readonly house: House;
  /** Modules say who listens once they exist. */
  listen(listeners: readonly Listener[]): void;
  close(): Promise<void>;
}

/** Opens everything that the modules stand on, with the schema brought up to date. */
export async function openHouse(settings: Settings): Promise<OpenHouse> {
  const database = await prepareDatabase(settings, migrations, [ledgerTable]);
  const clock = systemClock;
  const jobs = createJobs(database, clock);
  const search = openSearch({
    folder: path.join(settings.dataDir, 'search'),
    worker: new URL('./search.worker.ts', import.meta.url),
  });
  let listeners: readonly Listener[] = [];
  const house: House = {
    ...{ database, clock, jobs, search },
    files: await folderStore(path.join(settings.dataDir, 'files')),
    events: createEvents(jobs, () => listeners),
    ledger: createLedger(clock, settings.secretKey),
    publication: createPublication(jobs),
    readingLog: createReadingLog(database, clock),
    mail: createMail(settings),
    settings: {
      ...{ baseUrl: settings.baseUrl, organisation: settings.organisationName, secret: settings.secretKey },
      ...{
        maxUploadBytes: settings.maxUploadBytes,
        retention: settings.retention,
        demonstration: settings.demonstration,
      },
    },
  };
  return {
    house,
    listen: (all) => void (listeners = all),
    async close() {
      await search.close();
      await database.close();
    },
  };
}
