import type { PersonalSpan } from '../personal-data.ts';
import { lead } from './lead.ts';

const date =
  /(?:\d{1,2}[-/. ]{1,2}(?:\d{1,2}|jan(?:uari)?\.?|feb(?:ruari)?\.?|maart|mrt\.?|apr(?:il)?\.?|mei|juni?|juli?|aug(?:ustus)?\.?|sept?(?:ember)?\.?|okt(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?)[-/. ]{1,2}(?:(?:18|19|20)\d{2}|\d{2})|(?:18|19|20)\d{2}-\d{2}-\d{2}|(?:18|19|20)\d{6})(?![\d])/iuy;
const birth =
  /(?:\bgeb\b\.?(?: ?dat(?:um|\.)?)?|\bgeboren\b|\bgeboorte(?:datum|dag)\b|\bdate of birth\b|\bborn\b|\bdob\b)(?<between>[^.!?;]{0,45})$/iu;

/** The date that starts here, where the words before it say that somebody was born then. */
export function dateOfBirth(text: string, start: number): PersonalSpan | undefined {
  date.lastIndex = start;
  const found = date.exec(text)?.[0];
  if (found === undefined) return undefined;
  const match = birth.exec(lead(text, start));
  if (!match || /\b(?:en|maar|verhuis\w*|sinds|toen|daarna|aangifte)\b/iu.test(match.groups?.['between'] ?? ''))
    return undefined;
  return {
    start,
    end: start + found.length,
    kind: 'date-of-birth',
    text: found,
    confidence: 0.93,
    reason: 'birth-words',
  };
}
