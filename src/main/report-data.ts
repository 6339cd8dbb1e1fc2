import type { House } from '../engine/module/house.ts';
import type { HardshipAnswers } from '../modules/hardships/index.ts';
import type { PlanAnswers } from '../modules/plans/index.ts';
import type { ReportData, ReportNeeds, ReportScope } from '../modules/reports/index.ts';
import type { SignalAnswers } from '../modules/signals/index.ts';
import type { ThemeAnswers } from '../modules/themes/index.ts';

interface Sources {
  readonly signals: SignalAnswers;
  readonly themes: ThemeAnswers;
  readonly hardships: HardshipAnswers;
  readonly plans: PlanAnswers;
}

/** Collects the public records of all rooms into the tables that a report stands on. */
export function reportNeeds(house: House, sources: Sources): ReportNeeds {
  return {
    plans: () => sources.plans.publicPlans(),
    collect: (scope) =>
      scope.kind === 'hardships' ? hardshipTables(scope, sources) : planTables(house, scope, sources),
  };
}

const nothing: ReportData = { hardships: [], estimates: [], solutions: [], themes: [], signals: [], commitments: [] };
const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

async function hardshipTables(scope: ReportScope, { signals, themes, hardships }: Sources): Promise<ReportData> {
  const { records } = await hardships.hardships.list({
    states: ['researching', 'acknowledged', 'being-solved', 'solved', 'not-solved'],
    sort: { by: 'knownSince', direction: 'asc' },
    page: 1,
    size: 1000,
  });
  const ids = new Set(records.map(({ id }) => id));
  const solutions = (
    await hardships.solutions.list({ states: ['planned', 'running', 'ended', 'dropped'], page: 1, size: 5000 })
  ).records;
  const ranked = await themes.ranked();
  return {
    ...nothing,
    hardships: records.map(({ id, state, values }) => ({
      ...{
        id,
        title: text(values.title),
        state,
        severity: text(values.severity),
        causes: values.cause.join(' '),
        level: text(values.level),
      },
      ...{
        known_since: text(values.knownSince),
        owner: text(values.owner?.name),
        group: text(values.group),
        mechanism: text(values.mechanism),
      },
      ...{
        not_solved_because: text(values.notSolvedBecause),
        decided_by: text(values.decidedBy),
        url: `/hardheden/${id}`,
      },
    })),
    estimates: records.flatMap(({ id, values }) =>
      values.estimates
        .filter(({ date }) => text(date) <= scope.until)
        .map(({ people, low, high, date, source }) => ({
          hardship_id: id,
          people: text(people),
          low: text(low),
          high: text(high),
          date: text(date),
          source: text(source),
        })),
    ),
    solutions: solutions.flatMap(({ id, state, values }) => {
      const hardshipId = values.hardship?.id ?? '';
      if (!ids.has(hardshipId)) return [];
      const { title, layer, instrument, start, deadline, reach } = values;
      return [
        {
          id,
          hardship_id: hardshipId,
          title: text(title),
          layer: text(layer),
          state,
          instrument: text(instrument),
          start: text(start),
          deadline: text(deadline),
          reach: text(reach),
          url: `/oplossingen/${id}`,
        },
      ];
    }),
    themes: ranked.map(({ theme, figures }) => ({
      ...{
        id: theme.id,
        title: text(theme.values.title),
        severity: text(theme.values.severity),
        avoidability: text(theme.values.avoidability),
      },
      ...{
        signals: String(figures.signals),
        campaign_letters: String(figures.campaign),
        since: text(figures.since),
        url: `/themas/${theme.id}`,
      },
    })),
    signals: await signals.lines(scope),
  };
}

async function planTables(house: House, scope: ReportScope, { plans }: Sources): Promise<ReportData> {
  const commitments = scope.planId === null ? [] : await plans.commitments(scope.planId);
  const today = house.clock.today();
  const until = scope.until < today ? scope.until : today;
  return {
    ...nothing,
    commitments: commitments
      .filter(({ state }) => state !== 'proposed' && state !== 'rejected')
      .map(({ id, state, values }) => ({
        ...{
          id,
          title: text(values.title),
          owner: text(values.owner?.name),
          state,
          firmness: text(values.firmness),
          deadline: text(values.deadline),
        },
        late: state === 'open' && values.deadline !== null && values.deadline < until ? 'yes' : 'no',
        progress: text(values.progress.at(-1)?.text),
        url: `/toezeggingen/${id}`,
      })),
  };
}
