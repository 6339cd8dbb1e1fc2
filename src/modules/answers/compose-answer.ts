import { dayOf, showDate } from '../../kernel/dates.ts';
import type { AnsweredSignal } from './needs.ts';
import { answerTexts } from './texts/index.ts';

const quoted = 160;

/**
 * The answer as one reporter reads it: in the language of their form, with what they told and when, in their own words.
 * Without an English text, people who wrote English get the Dutch one with a line that says so.
 */
export function composeAnswer(
  signal: AnsweredSignal,
  texts: { readonly nl: string; readonly en: string | null },
): string {
  const english = signal.language === 'en';
  const t = answerTexts(signal.language).letter;
  const date = showDate(dayOf(signal.receivedAt), signal.language);
  const lines = [t.greeting, signal.story ? t.told(date, firstWords(signal.story)) : t.toldWithout(date)];
  if (english && texts.en === null) lines.push(t.dutchOnly);
  lines.push((english ? texts.en : null) ?? texts.nl, t.closing);
  return lines.join('\n\n');
}

function firstWords(story: string): string {
  const line = story.replace(/\s+/g, ' ').trim();
  return line.length <= quoted ? line : `${line.slice(0, quoted).replace(/\s+\S*$/, '')} …`;
}
