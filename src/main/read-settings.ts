import { Refusal } from '../kernel/errors.ts';
import { readSettings, type Settings } from '../platform/settings/settings.ts';
import { showProblem } from '../platform/settings/show.ts';

/** The settings of this process, or a Refusal with a readable line per setting that cannot be used. */
export function mustReadSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const settings = readSettings(env);
  if (settings.ok) return settings.value;
  const problems = settings.problem.map((problem) => ({
    field: problem.setting,
    message: { nl: showProblem(problem), en: showProblem(problem) },
  }));
  throw new Refusal('invalid', { nl: 'De instellingen kloppen niet.', en: 'The settings cannot be used.' }, problems);
}
