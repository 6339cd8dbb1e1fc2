/** Lines longer than this were not broken to fit a width: their break is an end. */
const unwrapped = 110;
/** Lines shorter than this were not filled before they broke: a heading, a cell, an address line. */
const short = 50;

const listItem =
  /^(?:[-–—•·*▪◦‣○●]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|>|#{1,6}\s|\|)/u;
const salutation =
  /^(?:aan|beste|dag|dear|geachte|hallo|hoi|l\.s\.|(?:met )?(?:de )?(?:hartelijke|vriendelijke)[\p{L} ]*groet(?:en)?|hoogachtend|groet(?:en|jes)?|m\.?v\.?g\.?)(?:\s[^!?]{0,60})?,?$/iu;
const leadsOn =
  /(?:[,(-]|\s(?:aan|als|bij|dat|de|den|der|die|door|een|en|het|in|met|naar|of|om|op|over|te|ten|ter|tot|uit|van|voor))$/u;

/** Whether a line starts as an item of a list, a quoted mail line or a heading mark. */
export function startsListItem(line: string): boolean {
  return listItem.test(line);
}

/**
 * Whether a sentence without a stop ends at a single line break.
 * `line`: the (bounded) line before it, trimmed at its end; `length`: that line's full length; `next`: what follows.
 */
export function endsAtLineBreak(line: string, length: number, next: string): boolean {
  if (startsListItem(next)) return true;
  if (/^(?:[-=_*]{3,}|~{3,})$/u.test(line)) return true;
  if (/^["'“„‘«([]?[\p{Ll},;.)\]]/u.test(next)) return false;
  if (/:$/u.test(line)) return true;
  if (salutation.test(line)) return true;
  if (leadsOn.test(line)) return false;
  return length < short || length > unwrapped;
}
