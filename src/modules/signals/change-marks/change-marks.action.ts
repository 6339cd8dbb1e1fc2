import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { maskText } from '../../../knowledge/personal-data/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import { signalActs } from '../signal.access.ts';
import { changedMeanwhile, loadSignal, updateSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { inOrder, markKinds, marksByHand, spansOf, type Mark } from './mark.ts';

/** What a coordinator changes about what is covered in a story. */
export interface MarkChange {
  /** Version of the signal that was looked at. */
  readonly version: number;
  /** Marks to take back, as `start-end`. */
  readonly uncover: readonly string[];
  /** A literal passage to cover wherever it stands, with what kind it is; empty for none. */
  readonly cover: { readonly passage: string; readonly kind: string };
}

const problem = (field: string, nl: string, en: string): Refusal => {
  const message = { nl, en };
  const fields: FieldProblem[] = [{ field, message }];
  return new Refusal('invalid', message, fields);
};

/** Takes covers back and adds them by hand, and makes the masked copy anew; the ledger tells how many and of what kind. */
export async function changeMarks(house: House, actor: Actor, id: string, change: MarkChange): Promise<void> {
  demand(actor, signalActs.mask);
  const signal = await loadSignal(house.database, id);
  if (signal.version !== change.version) throw changedMeanwhile;
  const db = signalTables(house.database);
  const original = await db
    .selectFrom('signal_original')
    .selectAll()
    .where('signal_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (!original || signal.story === null)
    throw new Refusal('gone', { nl: 'Het verhaal is gewist.', en: 'The story has been erased.' });
  const before = JSON.parse(original.marks) as Mark[];
  const taken = new Set(change.uncover);
  const left = before.filter(({ start, end }) => !taken.has(`${start}-${end}`));
  const added = coverOf(original.story, change.cover);
  const marks = inOrder([...left, ...added]);
  if (left.length === before.length && added.length === 0)
    throw problem('cover', 'Kies wat u verandert.', 'Choose what you change.');
  const story = maskText(original.story, spansOf(original.story, marks));
  const unit = new Unit();
  updateSignal(house.database, unit, signal, { story });
  unit.add(
    db
      .updateTable('signal_original')
      .set({ marks: JSON.stringify(marks) })
      .where('signal_id', '=', id)
      .where('version', '=', Number(original.version)),
    { expectRows: 1, otherwise: changedMeanwhile },
  );
  const uncovered = before.filter((mark) => !left.includes(mark)).map(({ kind }) => kind);
  house.ledger.record(unit, {
    ...{ actor, act: 'signals.mask', type: 'signal', id },
    change: { uncovered, covered: added.map(({ kind }) => kind) },
    content: story,
  });
  house.events.publish(unit, { name: 'signals.masked-anew', type: 'signal', id });
  await house.database.write(unit);
}

function coverOf(story: string, { passage, kind }: MarkChange['cover']): Mark[] {
  if (passage.trim() === '') return [];
  const known = markKinds.find((one) => one === kind);
  if (known === undefined) throw problem('kind', 'Kies wat voor gegeven het is.', 'Choose what kind of data it is.');
  const found = marksByHand(story, passage, known);
  if (found.length === 0)
    throw problem('cover', 'Dit staat zo niet in het verhaal.', 'This does not stand in the story like that.');
  return found;
}
