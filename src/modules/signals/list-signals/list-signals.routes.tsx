import { may } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebRoute } from '../../../engine/module/web-route.ts';
import { severities, type SignalState } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { listSignals, type SignalFilter } from './list-signals.query.ts';
import { ListPage } from './list-signals.page.tsx';

const size = 50;

export function listRoutes(house: House): WebRoute[] {
  return [
    {
      method: 'GET',
      path: '/werk/signalen',
      act: signalActs.list,
      async handle({ actor, query, language }) {
        const filter = filterOf(query);
        const list = await listSignals(house, actor, filter);
        const href = (page: number) => {
          const next = new URLSearchParams(query);
          next.set('pagina', String(page));
          return `/werk/signalen?${next.toString()}`;
        };
        return {
          kind: 'page',
          title: signalTexts(language).desk.inbox,
          width: 'wide',
          hidden: true,
          body: (
            <ListPage
              list={list}
              filter={filter}
              today={house.clock.today()}
              href={href}
              mayEnter={may(actor, signalActs.onBehalf)}
            />
          ),
        };
      },
    },
  ];
}

const states: readonly SignalState[] = ['received', 'answered', 'withdrawn'];

function filterOf(query: URLSearchParams): SignalFilter {
  const state = states.find((one) => one === query.get('status'));
  const severity = severities.find((one) => one === query.get('ernst'));
  const text = query.get('q')?.trim();
  const place = query.get('gemeente')?.trim();
  return {
    page: Math.max(1, Math.min(10_000, Number.parseInt(query.get('pagina') ?? '1', 10) || 1)),
    size,
    ...(state ? { state } : {}),
    ...(severity ? { severity } : {}),
    ...(text ? { text } : {}),
    ...(place ? { place } : {}),
    ...(query.get('onverklaard') === 'ja' ? { unexplained: true } : {}),
  };
}
