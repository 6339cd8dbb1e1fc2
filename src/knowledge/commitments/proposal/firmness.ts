import type { Deadline, Firmness, FirmnessReason } from '../types.ts';
import type { PromiseSite } from '../sentence/promise.ts';

const hedge =
  /\b(?:zo veel mogelijk|zoveel mogelijk|waar mogelijk|waar nodig|indien mogelijk|indien nodig|zo nodig|naar vermogen|streven|streeft|streeft ernaar|ambitie|inzet is|verkennen of|bezien of|bezien|onderzoeken of|bereid|mogelijkheden)\b/iu;
/** A count, a sum, a share or a size: "1.200 woningen", "12 miljoen euro", "vier nieuwe scholen". */
const amount =
  /€|(?<![\p{L}\d-])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|e kwartaal|[\d.])|(?<![\p{L}])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|veertig|vijftig|honderd|tweehonderd|driehonderd|vijfhonderd|duizend|alle|elke?|ieder|helft|halver\p{L}+|verdubbel\p{L}*|gratis)(?![\p{L}])(?! (?:kwartaal|helft|gevallen|geval))/iu;
/** More or better, without saying how much. */
const soft =
  /(?<![\p{L}])(?:makkelijker|eenvoudiger|beter|sneller|vaker|harder|groener|ruimer|strenger|stapsgewijs|waar nodig|vers(?:oepel|terk|nel|tevig)\p{L}*|verruim\p{L}*|verbeter\p{L}*|vergro\p{L}*|intensive\p{L}*|extra aandacht|accent|meer)(?![\p{L}])/iu;

/**
 * Concrete: one can see afterwards whether it was done, because the act has a result, something is named or counted
 * that then exists, or the act has a date. Directional: an effort or a course.
 */
export function firmnessOf(quote: string, site: PromiseSite, deadline: Deadline, hasInstrument: boolean): Firmness {
  const reasons: FirmnessReason[] = [];
  const add = (reason: FirmnessReason, points: number): number => {
    reasons.push(reason);
    return points;
  };
  const dated = deadline.kind === 'yearly' || deadline.until !== undefined || deadline.from !== undefined;
  const counted = amount.test(deadline.text === '' ? quote : quote.replace(deadline.text, ' '));
  let points = 0;
  if (doesResult(site)) points += add('result-verb', 1);
  if (site.verb === 'research' && !doesResult(site)) points += add('result-verb', 0.5);
  if (site.form === 'intent') points += add('intent-verb', -1);
  else if (site.verb === 'effort' || site.verb === 'continue') points += add('effort-verb', -0.5);
  if (hasInstrument) points += add('instrument', 0.5);
  if (counted) points += add('amount', 1);
  if (dated) points += add('deadline', deadline.kind === 'during' ? 0.75 : 1.25);
  if (!hasInstrument && !counted && soft.test(quote)) points += add('no-instrument', -0.75);
  if (site.form === 'future' || site.form === 'future-passive') points += add('future', 0.25);
  if (hedge.test(quote)) points += add('hedged', -0.75);
  return { level: points >= 0.9 ? 'concrete' : 'directional', reasons };
}

const doesResult = ({ verb, form }: PromiseSite): boolean =>
  verb === 'result' || ['event', 'outcome', 'deed', 'thing-present'].includes(form);
