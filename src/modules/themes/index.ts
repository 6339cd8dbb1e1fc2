import type { Actor } from '../../engine/access/access.ts';
import { createRegister, migrationsFor } from '../../engine/register/index.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { themeDecisions, type ThemeDecisions } from './decide-themes/decide-themes.action.ts';
import type { ThemeNeeds } from './needs.ts';
import { forgetListeners } from './propose-themes/forget.listener.ts';
import type { KeptProposal } from './propose-themes/propose.ts';
import { proposeJob } from './propose-themes/run.job.ts';
import { themeActs } from './theme.access.ts';
import { theme } from './theme.register.ts';
import { themesMigration } from './theme.tables.ts';
import type { ThemeRegister } from './themes.types.ts';
import { themePart } from './view-themes/theme-part.tsx';
import { themeRoutes } from './view-themes/themes.routes.tsx';
import {
  countProposals,
  lastRun,
  listProposals,
  memberIds,
  themeFigures,
  rankedThemes,
  type LastRun,
  type RankedTheme,
  type ThemeFigures,
} from './view-themes/themes.query.ts';

export type { ThemeNeeds, ThemeSignal } from './needs.ts';
export { themeThresholds } from './propose-themes/thresholds.ts';

export const themeMigrations = [...migrationsFor(theme), themesMigration];

/** What themes offer to other rooms. */
export interface ThemeAnswers {
  readonly register: ThemeRegister;
  readonly decide: ThemeDecisions;
  members(themeId: string): Promise<string[]>;
  /** What the machine proposes now; coordinators only. */
  proposals(actor: Actor): Promise<readonly KeptProposal[]>;
  /** How many proposals nobody has decided on. */
  waiting(): Promise<number>;
  figures(themeId: string): Promise<ThemeFigures>;
  ranked(): Promise<RankedTheme[]>;
  /** When themes were last proposed, and over how many signals. */
  lastRun(): Promise<LastRun | null>;
}

/** Themes: what signals tell the same story. A machine proposes, a coordinator decides. */
export function createThemes(
  house: House,
  needs: ThemeNeeds,
): { readonly module: Module; readonly answers: ThemeAnswers } {
  const register: ThemeRegister = createRegister(theme, house, {
    order: 40,
    pages: { detail: (record, request) => themePart(house, record.id, String(record.values['title'] ?? ''), request) },
  });
  const decide = themeDecisions(house, register, needs);
  const { parts } = register;
  return {
    answers: {
      register,
      decide,
      members: (id) => memberIds(house, id),
      proposals: (actor) => listProposals(house, actor),
      waiting: () => countProposals(house),
      figures: (id) => themeFigures(house, id),
      ranked: () => rankedThemes(house, register, ['open']),
      lastRun: () => lastRun(house),
    },
    module: {
      ...emptyModule,
      ...parts,
      name: 'themes',
      acts: [...parts.acts, ...Object.values(themeActs)],
      routes: [...parts.routes, ...themeRoutes(house, register, needs, decide)],
      jobs: [...parts.jobs, proposeJob(house, needs)],
      listeners: forgetListeners(house),
      navigation: [
        ...parts.navigation,
        {
          href: '/werk/voorstellen',
          label: { nl: 'Voorstellen voor thema’s', en: 'Proposed themes' },
          place: 'desk',
          order: 20,
          act: themeActs.review,
        },
        {
          href: '/werk/themas',
          label: { nl: 'Thema’s op volgorde', en: 'Themes in order' },
          place: 'desk',
          order: 25,
          act: themeActs.readMembers,
        },
      ],
    },
  };
}
