import type { Act, StaffRole } from '../../engine/access/access.ts';
import { staffRoles } from '../../engine/access/access.ts';
import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { toDo } from '../../engine/register/index.ts';
import { addDays } from '../../kernel/dates.ts';
import { deskBody, deskTexts } from './desk.page.tsx';

const ahead = 56;

const openDesk: Act<never> = {
  name: 'desk.open',
  who: staffRoles,
  rule: { nl: 'Wie is ingelogd, ziet wat op iemand wacht.', en: 'Whoever is signed in sees what waits for somebody.' },
};

/** What the desk asks of other rooms. */
export interface DeskNeeds {
  counts(): Promise<{ readonly waiting: number; readonly unexplained: number; readonly proposals: number }>;
}

/** The desk: the first page after signing in. */
export function createDesk(house: House, needs: DeskNeeds): Module {
  return {
    ...emptyModule,
    name: 'desk',
    acts: [openDesk],
    routes: [
      {
        method: 'GET',
        path: '/werk',
        act: openDesk,
        async handle({ actor, language }) {
          const today = house.clock.today();
          const has = (role: StaffRole) => actor.kind === 'staff' && actor.roles.includes(role);
          return {
            kind: 'page',
            title: deskTexts(language).title,
            hidden: true,
            body: deskBody({
              name: actor.kind === 'staff' ? actor.name : '',
              today,
              counts: await needs.counts(),
              opens: {
                signals: has('coordinator') || has('policy-owner') || has('lawyer'),
                proposals: has('coordinator'),
              },
              toDo: await toDo(house.database, addDays(today, ahead)),
              failed: has('administrator') ? await house.jobs.list({ state: 'failed', limit: 50 }) : [],
            }),
          };
        },
      },
    ],
    navigation: [
      { href: '/werk', label: { nl: 'Wat wacht', en: 'What waits' }, place: 'desk', order: 1, act: openDesk },
    ],
  };
}
