import type { TextsLike } from '../../../platform/i18n/texts.ts';
import type { nl } from './nl.ts';

export const en: TextsLike<typeof nl> = {
  title: 'Desk',
  hello: (name) => `Hello ${name}`,
  lead: 'This waits for somebody. First things first.',
  waiting: 'Signals without an answer',
  late: 'of which past their term',
  proposals: 'proposed themes',
  toDo: 'Terms and requests',
  what: 'What',
  about: 'About',
  due: 'At the latest',
  passed: 'passed',
  deadline: 'term',
  correction: 'request for correction',
  none: 'Nothing waits for you',
  noneHelp: 'Terms of the next eight weeks and open requests come to stand here by themselves.',
  failed: 'Work that did not succeed',
  job: 'Kind of work',
  tries: 'Tries',
  error: 'Error',
};
