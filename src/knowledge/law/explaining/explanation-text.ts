import type { Language } from '../../../kernel/dates.ts';
import { lawTexts } from '../texts/texts.ts';
import type { Explanation } from './explanation.ts';

/** The explanation as text for a person: the outcome, then every step with the literal text of the law under it. */
export function explanationText(explanation: Explanation, language: Language): string {
  const texts = lawTexts(language);
  const steps = explanation.steps.map((step, index) => {
    const title = `${index + 1}. ${texts.article(step.article, step.lawName)}`;
    const quote = step.text
      .trim()
      .split(/\r?\n/)
      .map((line) => `   > ${line}`.trimEnd());
    return [title, ...step.sentences.map((sentence) => `   ${sentence}`), ...quote].join('\n');
  });
  return [explanation.conclusion, ...steps].join('\n\n');
}
