import type { TextsLike } from '../../../platform/i18n/texts.ts';
import type { home as nl } from './nl-home.ts';

export const home: TextsLike<typeof nl> = {
  title: 'Tell what goes wrong. We show what is done about it.',
  pageTitle: 'Listening, learning and showing',
  lead: 'Does a rule or letter work out badly for you? Tell us in five minutes, without an account. You get an answer. And everyone can see which solution comes.',
  tell: 'Tell what goes wrong',
  follow: 'Follow your signal',
  searchTitle: 'Search everything that is public',
  searchHelp: 'Plans and what becomes of them, hardships, solutions and yearly reports.',
  examples: 'For example:',
  exampleTexts: 'toeslag terugbetalen|"te late brief"|wachttijd',
  figuresTitle: 'How things stand',
  received: 'signals reached us',
  answered: 'signals have an answer',
  unexplained: 'wait too long for an answer',
  unexplainedHow: 'Everything that came in and has no answer after its term. It has to be 0.',
  countsTitle: 'What you can read here',
  newest: 'Newly public',
  newestMore: 'See everything, newest first',
  loopTitle: 'How it works',
  loopText:
    'A plan becomes practice. People tell how that turns out for them. A solution follows, and an answer. What we learn comes back in the next plan.',
  loop: {
    plan: 'Plan',
    planText: 'What was promised, line by line',
    practice: 'Practice',
    practiceText: 'How it works out for people',
    signal: 'Signal',
    signalText: 'What people tell',
    hardship: 'Hardship',
    hardshipText: 'Who is hit, and by which rule',
    solution: 'Solution',
    solutionText: 'Now, for a while and for good',
    answer: 'Answer',
    answerText: 'To everyone who told it',
    report: 'Yearly report',
    reportShort: 'Report',
    reportText: 'Public, and open to checking',
  },
  picture:
    'A circle of seven steps: plan, practice, signal, hardship, solution, answer, yearly report, and then the plan again.',
};
