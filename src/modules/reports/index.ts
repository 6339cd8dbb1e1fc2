import type { Actor } from '../../engine/access/access.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import type { ReportNeeds } from './needs.ts';
import { reportActs } from './report.access.ts';
import { correctEdition, freezeEdition, makeEdition, type NewEdition } from './report.action.ts';
import { reportRoutes } from './report.routes.tsx';
import { reportSource } from './report.source.ts';
import { holdsFile } from './report.tables.ts';

export { reportsMigration } from './report.tables.ts';
export { verifyReportCommand } from './verify-report.command.ts';
export type { ReportNeeds, ReportScope } from './needs.ts';
export type * from './report-data.ts';

/** What reports offer to other rooms. */
export interface ReportAnswers {
  make(actor: Actor, edition: NewEdition): Promise<string>;
  freeze(actor: Actor, id: string): Promise<void>;
  correct(actor: Actor, id: string, changes: string): Promise<string>;
  /** Whether a frozen edition keeps the file of this digest. */
  holdsFile(sha256: string): Promise<boolean>;
}

/** Reports: yearly editions, built from the records, then frozen; anyone can count them again. */
export function createReports(
  house: House,
  needs: ReportNeeds,
): { readonly module: Module; readonly answers: ReportAnswers } {
  return {
    answers: {
      make: (actor, edition) => makeEdition(house, actor, edition),
      freeze: (actor, id) => freezeEdition(house, needs, actor, id),
      correct: (actor, id, changes) => correctEdition(house, actor, id, changes),
      holdsFile: (sha256) => holdsFile(house.database, sha256),
    },
    module: {
      ...emptyModule,
      name: 'reports',
      acts: Object.values(reportActs),
      routes: reportRoutes(house, needs),
      sources: [reportSource(house)],
      navigation: [
        {
          href: '/rapporten',
          label: { nl: 'Rapporten', en: 'Reports' },
          place: 'public',
          order: 60,
          act: reportActs.view,
        },
      ],
    },
  };
}
