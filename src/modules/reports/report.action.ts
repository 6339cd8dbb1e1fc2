import { actorId, demand, type Actor } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import { Refusal, type FieldProblem } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { Unit } from '../../platform/database/database.ts';
import { printPdf } from '../../platform/print/print-pdf.ts';
import { makeBundle } from './bundle/bundle.ts';
import { computeFigures, type Figures } from './compute/figures.ts';
import type { Edition, Frame } from './edition.ts';
import type { ReportNeeds } from './needs.ts';
import type { ReportData } from './report-data.ts';
import { documentToHtml } from './render/document-html.ts';
import { reportDocument } from './render/report-document.ts';
import { reportActs } from './report.access.ts';
import { insertEdition, loadEdition, updateEdition } from './report.tables.ts';
import { reportTexts } from './texts/index.ts';

export interface NewEdition {
  readonly kind: 'hardships' | 'state-of';
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly planId: string | null;
  readonly frame?: Frame;
}

/** Begins an edition: a draft whose figures follow the records until it is frozen. */
export async function makeEdition(house: House, actor: Actor, given: NewEdition): Promise<string> {
  demand(actor, reportActs.edit);
  const problems: FieldProblem[] = [];
  if (given.title.trim() === '')
    problems.push({ field: 'title', message: { nl: 'Geef het rapport een titel.', en: 'Give the report a title.' } });
  if (!(given.from <= given.until))
    problems.push({ field: 'until', message: { nl: reportTexts('nl').badPeriod, en: reportTexts('en').badPeriod } });
  if (given.kind === 'state-of' && given.planId === null)
    problems.push({ field: 'plan', message: { nl: 'Kies een plan.', en: 'Choose a plan.' } });
  if (problems.length > 0)
    throw new Refusal('invalid', { nl: 'De editie klopt nog niet.', en: 'The edition is not right yet.' }, problems);
  return insert(house, actor, { ...given, frame: given.frame ?? {}, corrects: null, changes: null });
}

/** Begins a corrected edition of a frozen one: same scope and text, and what changed. */
export async function correctEdition(house: House, actor: Actor, id: string, changes: string): Promise<string> {
  demand(actor, reportActs.edit);
  const before = await loadEdition(house.database, id);
  const message = { nl: 'Schrijf wat er is veranderd, en waarom.', en: 'Write what has changed, and why.' };
  if (before.state !== 'frozen' || changes.trim().length < 10)
    throw new Refusal('invalid', message, [{ field: 'changes', message }]);
  return insert(house, actor, { ...before, corrects: id, changes: changes.trim() });
}

async function insert(
  house: House,
  actor: Actor,
  given: NewEdition & Pick<Edition, 'frame' | 'corrects' | 'changes'>,
): Promise<string> {
  const id = newId();
  const unit = new Unit();
  const { kind, title, from, until, planId, frame, corrects, changes } = given;
  insertEdition(house.database, unit, {
    id,
    kind,
    title: title.trim(),
    from,
    until,
    planId,
    frame,
    corrects,
    changes,
    at: house.clock.now(),
    by: actorId(actor),
  });
  house.ledger.record(unit, {
    actor,
    act: 'reports.make',
    type: 'report',
    id,
    change: { kind, from, until, ...(corrects ? { corrects } : {}) },
  });
  await house.database.write(unit);
  return id;
}

export async function writeFrame(house: House, actor: Actor, id: string, version: number, frame: Frame): Promise<void> {
  demand(actor, reportActs.edit);
  const edition = await loadEdition(house.database, id);
  const unit = new Unit();
  updateEdition(house.database, unit, { ...edition, version }, { frame: JSON.stringify(frame) });
  house.ledger.record(unit, {
    actor,
    act: 'reports.write',
    type: 'report',
    id,
    change: { pieces: Object.keys(frame) },
    content: frame,
  });
  await house.database.write(unit);
}

/** The tables of an edition: as frozen, or as the records are now. */
export function dataOf(needs: ReportNeeds, edition: Edition): Promise<ReportData> {
  return edition.data ? Promise.resolve(edition.data) : needs.collect(edition);
}

/** Figures of the edition that this one corrects. */
export async function figuresBefore(house: House, edition: Edition): Promise<Figures | null> {
  if (!edition.corrects) return null;
  const before = await loadEdition(house.database, edition.corrects);
  return before.data ? computeFigures(before.data, before.until) : null;
}

/** Freezes an edition: its tables, page, PDF and bundle are kept as they are now, and nothing of it changes any more. */
export async function freezeEdition(house: House, needs: ReportNeeds, actor: Actor, id: string): Promise<void> {
  demand(actor, reportActs.freeze);
  const edition = await loadEdition(house.database, id);
  if (edition.state === 'frozen')
    throw new Refusal('conflict', { nl: 'Deze editie staat al vast.', en: 'This edition is frozen already.' });
  const data = await needs.collect(edition);
  const frozenAt = house.clock.now();
  const document = reportDocument({
    edition,
    data,
    publisher: house.settings.organisation,
    before: await figuresBefore(house, edition),
  });
  const html = Buffer.from(documentToHtml(document));
  const pdf = await printPdf(document);
  const facts = {
    title: edition.title,
    number: edition.number,
    from: edition.from,
    until: edition.until,
    publisher: house.settings.organisation,
    frozenAt,
  };
  const bundle = makeBundle(data, facts, { 'report.html': html, 'report.pdf': pdf });
  const limit = { maxBytes: 500 * 1024 * 1024 };
  const [page, print, zip] = [
    await house.files.put(html, limit),
    await house.files.put(pdf, limit),
    await house.files.put(bundle, limit),
  ];
  const unit = new Unit();
  updateEdition(house.database, unit, edition, {
    ...{ state: 'frozen', data: JSON.stringify(data), html: page.sha256, pdf: print.sha256, bundle: zip.sha256 },
    ...{ frozen_at: frozenAt, frozen_by: actorId(actor) },
  });
  house.ledger.record(unit, {
    actor,
    act: 'reports.freeze',
    type: 'report',
    id,
    change: { html: page.sha256, pdf: print.sha256, bundle: zip.sha256 },
  });
  house.publication.touch(unit, 'report', id);
  house.events.publish(unit, { name: 'reports.frozen', type: 'report', id });
  await house.database.write(unit);
}
