import type { Bilingual } from '../../kernel/errors.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import type { FileStore } from '../../platform/files/files.ts';
import type { JobHandler, Jobs } from '../../platform/jobs/jobs.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import type { SearchIndex } from '../../platform/search/search.ts';
import type { Act } from '../access/access.ts';
import type { Events, Listener } from '../events/events.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DataSet, Publication, PublicSource } from '../publication/publication.ts';
import type { ReadingLog } from '../access/reading-log.ts';
import type { ApiRoute } from './api-route.ts';
import type { Command } from './command.ts';
import type { WebRoute } from './web-route.ts';

/** What every module is given: the platform and the engine, ready for use. */
export interface House {
  readonly database: Database;
  readonly files: FileStore;
  readonly jobs: Jobs;
  readonly events: Events;
  readonly ledger: Ledger;
  readonly publication: Publication;
  readonly readingLog: ReadingLog;
  readonly search: SearchIndex;
  readonly clock: Clock;
  readonly mail: Mail;
  readonly settings: HouseSettings;
}

export interface HouseSettings {
  /** `https://weerklank.example`, without a slash at the end. */
  readonly baseUrl: string;
  readonly organisation: string;
  /** Secret of the installation, for keyed digests and slow hashes. */
  readonly secret: string;
  readonly maxUploadBytes: number;
  /** Days after which a closed signal's contact details, and its story, are deleted. */
  readonly retention: { readonly contactDays: number; readonly storyDays: number };
  readonly demonstration: boolean;
}

/** What a module shows to the doors. Everything is data, so that doors and tests can walk over it. */
export interface Module {
  readonly name: string;
  readonly acts: readonly Act<never>[];
  readonly routes: readonly WebRoute[];
  readonly api: readonly ApiRoute[];
  readonly commands: readonly Command[];
  readonly jobs: readonly JobHandler[];
  readonly listeners: readonly Listener[];
  readonly sources: readonly PublicSource[];
  readonly dataSets: readonly DataSet[];
  readonly navigation: readonly NavigationEntry[];
}

export interface NavigationEntry {
  readonly href: string;
  readonly label: Bilingual;
  /** The main bar for everyone, or the desk of staff. */
  readonly place: 'public' | 'desk';
  /** Lower comes first. */
  readonly order: number;
  readonly act: Act<never>;
}

/** A module with nothing; spread it and fill in what there is. */
export const emptyModule: Omit<Module, 'name'> = {
  acts: [],
  routes: [],
  api: [],
  commands: [],
  jobs: [],
  listeners: [],
  sources: [],
  dataSets: [],
  navigation: [],
};
