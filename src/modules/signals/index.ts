import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { findCopiesJob } from './find-copies/find-copies.job.ts';
import { followRoutes } from './follow-signal/follow-signal.routes.tsx';
import { importJob } from './import-signals/import-signals.action.ts';
import { importRoutes } from './import-signals/import-signals.routes.tsx';
import { listRoutes } from './list-signals/list-signals.routes.tsx';
import { signalsMigration } from './migrations/0020-signals.ts';
import { signalCopiesMigration } from './migrations/0021-signal-copies.ts';
import type { SignalNeeds } from './needs.ts';
import { notifyJob } from './notify.job.ts';
import { eraseJob } from './retention/erase.job.ts';
import { removeFilesJob } from './retention/remove-files.job.ts';
import { signalActs } from './signal.access.ts';
import { signalApi } from './signal.api.ts';
import { onBehalfRoutes } from './submit-signal/on-behalf.routes.tsx';
import { submitRoutes } from './submit-signal/submit-signal.routes.tsx';
import { viewRoutes } from './view-signal/view-signal.routes.tsx';

export const signalMigrations = [signalsMigration, signalCopiesMigration];
export { signalAnswers, type SignalAnswers } from './answers.ts';

/** Signals: what people tell, what they get back, and how long it is kept. */
export function createSignals(house: House, needs: SignalNeeds): Module {
  return {
    ...emptyModule,
    name: 'signals',
    acts: Object.values(signalActs),
    routes: [
      ...submitRoutes(house),
      ...followRoutes(house),
      ...onBehalfRoutes(house),
      ...importRoutes(house),
      ...listRoutes(house),
      ...viewRoutes(house),
    ],
    api: signalApi(house),
    jobs: [importJob(house), findCopiesJob(house), notifyJob(house), eraseJob(house), removeFilesJob(house, needs)],
    navigation: [
      {
        href: '/melden',
        label: { nl: 'Vertel wat misgaat', en: 'Tell what goes wrong' },
        place: 'public',
        order: 10,
        act: signalActs.submit,
      },
      {
        href: '/volgen',
        label: { nl: 'Volg uw signaal', en: 'Follow your signal' },
        place: 'public',
        order: 20,
        act: signalActs.find,
      },
      {
        href: '/werk/signalen',
        label: { nl: 'Signalen', en: 'Signals' },
        place: 'desk',
        order: 10,
        act: signalActs.list,
      },
      {
        href: '/werk/signalen/inlezen',
        label: { nl: 'Signalen inlezen', en: 'Import signals' },
        place: 'desk',
        order: 15,
        act: signalActs.import,
      },
    ],
  };
}
