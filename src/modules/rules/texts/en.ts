import type { RulesTexts } from './rules-texts.ts';

export const en: RulesTexts = {
  question: (label, hint) => `${label}${hint ? ` (${hint})` : ''}: `,
  yesOrNo: 'yes or no',
  euros: 'in euros, for example 1234.56',
  number: 'a number',
  date: 'a day, for example 2026-12-31',
  choose: (choices) => `for example ${choices}`,
  notUnderstood: 'I do not understand that. Try again, or press Enter if you do not know.',
  start: (output, law) => `We find out: ${output}, by ${law}. If you do not know something, press Enter.`,
  between: (label, min, max) => `Certain already: ${label} lies between ${min} and ${max}.`,
  atMost: (label, max) => `Certain already: ${label} is at most ${max}.`,
  atLeast: (label, min) => `Certain already: ${label} is at least ${min}.`,
  stands: (label, value) => `This stands: ${label} is ${value}.`,
  open: (label, missing) => `${label} does not stand yet. Still needed: ${missing}.`,
  fails: (reason) => `This cannot be calculated: ${reason}`,
  turning: 'What would make this different?',
  turn: (label, value, outcome) => `- if ${label} is ${value}, the outcome becomes ${outcome}`,
  discretion: 'Here a person has a say:',
  place: (article, law, text) => `- article ${article} of ${law}: ${text}`,
  assumption: 'We take it that amounts are not below zero.',
};
