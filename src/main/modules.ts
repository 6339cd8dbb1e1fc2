import type { House, Module } from '../engine/module/house.ts';
import { listenerJobs } from '../engine/events/events.ts';
import { indexJobHandler } from '../engine/publication/index-job.ts';
import { createAlgorithms } from '../modules/algorithms/index.ts';
import { createAnswers, type AnswerNeeds } from '../modules/answers/index.ts';
import { createDesk } from '../modules/desk/index.ts';
import { createHardships, type HardshipAnswers } from '../modules/hardships/index.ts';
import { createLibrary } from '../modules/library/index.ts';
import { createPlans } from '../modules/plans/index.ts';
import { createReports } from '../modules/reports/index.ts';
import { createSignals, signalAnswers, type SignalAnswers } from '../modules/signals/index.ts';
import { createThemes, type ThemeAnswers } from '../modules/themes/index.ts';
import { Unit } from '../platform/database/database.ts';
import { demonstrate } from './demonstrate.ts';
import { reportNeeds } from './report-data.ts';
import type { Rooms } from './rooms.ts';
import { allThresholds } from './thresholds.ts';

/** Makes every module and connects what one needs to what another answers. */
export function furnish(house: House): Rooms {
  const signals = signalAnswers(house);
  const plans = createPlans(house);
  const hardships = createHardships(house, { solvedAnswers: (ids) => solvedAnswers(signals, themes.answers, ids) });
  const themes = createThemes(house, {
    ...signals,
    async makeHardship(actor, { id, title, severity }) {
      const unit = new Unit();
      const made = hardships.answers.hardships.addCreate(unit, actor, {
        title,
        ...(severity ? { severity: severity as 'hard' } : {}),
      });
      themes.answers.register.addLink(unit, actor, id, 'leads-to', { type: 'hardship', id: made.id });
      await house.database.write(unit);
      return `/hardheden/${made.id}`;
    },
  });
  const answerNeeds: AnswerNeeds = {
    ...signals,
    async target(type, id) {
      const record =
        type === 'theme' ? await themes.answers.register.get(id) : await hardships.answers.hardships.get(id);
      if (!record) return null;
      const address = type === 'theme' ? `/themas/${id}` : `/hardheden/${id}`;
      return {
        title: record.values.title ?? '',
        address,
        signals: await signalsBehind(type, id, themes.answers, hardships.answers),
      };
    },
  };
  const answers = createAnswers(house, answerNeeds);
  const rooms = { signals, themes: themes.answers, hardships: hardships.answers, plans: plans.answers };
  const reports = createReports(house, reportNeeds(house, rooms));
  const library = createLibrary(house, {
    sources: () => sources,
    dataSets: () => modules.flatMap((module) => module.dataSets),
    figures: () => signals.counts(),
  });
  const desk = createDesk(house, {
    async counts() {
      const { received, answered, unexplained } = await signals.counts();
      return { waiting: received - answered, unexplained, proposals: await themes.answers.waiting() };
    },
  });
  const algorithms = createAlgorithms(house, {
    thresholds: allThresholds,
    lastProposals: () => themes.answers.lastRun(),
    languageModel: null,
  });
  const holdsFile = async (file: string) =>
    (await plans.answers.holdsFile(file)) || (await reports.answers.holdsFile(file));
  const modules: Module[] = [
    desk,
    ...[
      plans.module,
      createSignals(house, { holdsFile }),
      themes.module,
      hardships.module,
      answers,
      reports.module,
      library,
      algorithms,
    ],
  ];
  const listeners = modules.flatMap((module) => module.listeners);
  const sources = modules.flatMap((module) => module.sources);
  const jobs = [
    ...modules.flatMap((module) => module.jobs),
    ...listenerJobs(listeners),
    indexJobHandler(house, sources),
  ];
  const furnished = { ...rooms, reports: reports.answers, jobs };
  return {
    ...furnished,
    modules,
    listeners,
    demonstrate: (io) => demonstrate(house, { ...furnished, answerNeeds }, io),
  };
}

/** How the people behind some themes answered "is it solved for you?". */
async function solvedAnswers(signals: SignalAnswers, themes: ThemeAnswers, themeIds: readonly string[]) {
  const ids = [...new Set((await Promise.all(themeIds.map((id) => themes.members(id)))).flat())];
  const people = await signals.byIds(ids);
  const count = (answer: string) => people.filter(({ solved }) => solved === answer).length;
  return { asked: people.length, yes: count('yes'), partly: count('partly'), no: count('no') };
}

/** Everyone in a theme, or in the themes that a hardship shows from. */
async function signalsBehind(
  type: 'theme' | 'hardship',
  id: string,
  themes: ThemeAnswers,
  hardships: HardshipAnswers,
): Promise<string[]> {
  if (type === 'theme') return themes.members(id);
  const links = await hardships.hardships.links(id);
  const found = await Promise.all(
    links.filter(({ other }) => other.type === 'theme').map(({ other }) => themes.members(other.id)),
  );
  return [...new Set(found.flat())];
}
