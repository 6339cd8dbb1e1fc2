import { Readable } from 'node:stream';
import type { Actor } from '../../access/access.ts';
import { may } from '../../access/access.ts';
import type { Kit } from '../kit.ts';
import type { AnyFilter } from '../query/filter.ts';
import { everyRecord } from '../query/list.ts';
import { readsPersonal, shownTo, type ShownRecord, viewOf } from '../query/shown.ts';
import { byteOrderMark, csvLine } from './csv.ts';
import { cellsOf, headsOfFields, ownHeads } from './cells.ts';

/** Fields that this actor gets no column for. */
function hiddenFields(kit: Kit, actor: Actor): string[] {
  return Object.entries(kit.definition.fields).flatMap(([name, field]) =>
    viewOf(kit, actor, field) === 'none' ? [name] : [],
  );
}

async function* shownRecords(kit: Kit, actor: Actor, filter: AnyFilter): AsyncGenerator<ShownRecord> {
  for await (const record of everyRecord(kit, filter)) {
    const seen = shownTo(kit, actor, record);
    if (!seen) continue;
    if (readsPersonal(kit, actor, record.values)) {
      const subject = { type: kit.definition.name, id: record.id };
      await kit.house.readingLog.read({ actor, activity: kit.acts.readPersonal.name, subject, reason: 'export' });
    }
    yield seen;
  }
}

/** The records that a filter finds as CSV, in a stream; `withMark` puts a byte order mark before it. */
export function csvStream(kit: Kit, actor: Actor, filter: AnyFilter, withMark: boolean): Readable {
  const hidden = hiddenFields(kit, actor);
  async function* lines(): AsyncGenerator<string> {
    yield (withMark ? byteOrderMark : '') + csvLine([...ownHeads, ...headsOfFields(kit.definition, hidden)]);
    for await (const record of shownRecords(kit, actor, filter)) {
      const own = ownHeads.map((head) => String(record[head]));
      yield csvLine([...own, ...cellsOf(kit.definition, record.values, hidden)]);
    }
  }
  return Readable.from(lines());
}

/** The same records as JSON: one object with the register's name and a list, in a stream. */
export function jsonStream(kit: Kit, actor: Actor, filter: AnyFilter): Readable {
  async function* parts(): AsyncGenerator<string> {
    yield `{"register":${JSON.stringify(kit.definition.name)},"definition":${JSON.stringify(kit.hash)},"records":[\n`;
    let first = true;
    for await (const record of shownRecords(kit, actor, filter)) {
      yield `${first ? '' : ',\n'}${JSON.stringify(plainRecord(kit, actor, record))}`;
      first = false;
    }
    yield '\n]}\n';
  }
  return Readable.from(parts());
}

/** A record as open data: without who of the staff did what, except for staff. */
export function plainRecord(kit: Kit, actor: Actor, record: ShownRecord): object {
  const { masked, hidden: _hidden, pending, createdBy, changedBy, ...rest } = record;
  const url = `${kit.house.settings.baseUrl}${kit.definition.path}/${record.id}`;
  return { ...rest, ...(may(actor, kit.acts.read) ? { createdBy, changedBy, pending } : {}), masked, url };
}
