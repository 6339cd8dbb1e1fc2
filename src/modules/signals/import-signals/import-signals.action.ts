import { sql } from 'kysely';
import { actorId, demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { UploadedFile } from '../../../engine/module/web-route.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { safeFileName } from '../../../platform/files/file-name.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { readTable, type ReadTable } from '../../../platform/reading/table/table.ts';
import { signalActs } from '../signal.access.ts';
import { signalTables, type SignalImportRow } from '../signal.tables.ts';
import { addSignal } from '../submit-signal/submit-signal.action.ts';
import { copiesAmong, type RowCopy } from './row-copies.ts';
import { guessMapping, readRow, type ImportedRow, type Mapping } from './import-columns.ts';

const most = 50_000;
const batch = 100;

export interface ImportPreview {
  readonly import: SignalImportRow;
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly rows: readonly {
    readonly number: number;
    readonly cells: Readonly<Record<string, string>>;
    readonly result: ImportedRow;
  }[];
  readonly problems: ReadTable['problems'];
  /** Rows that tell the same as another row; null where nobody looked. */
  readonly copies: readonly RowCopy[] | null;
}

/** Keeps a file of signals and looks what is in it; nothing becomes a signal before a person says so. */
export async function receiveImport(house: House, actor: Actor, file: UploadedFile): Promise<string> {
  demand(actor, signalActs.import);
  const table = await readTable(file.bytes, { fileName: file.fileName, maxRows: most });
  if (!table.ok) throw table.problem;
  const mapping = guessMapping(table.value.columns);
  if (mapping.story === undefined) {
    throw new Refusal('invalid', {
      nl: `Er is geen kolom met het verhaal. Noem een kolom "verhaal". Gevonden: ${table.value.columns.join(', ').slice(0, 300)}.`,
      en: `There is no column with the story. Name a column "verhaal". Found: ${table.value.columns.join(', ').slice(0, 300)}.`,
    });
  }
  const stored = await house.files.put(file.bytes, { maxBytes: house.settings.maxUploadBytes });
  const rows = table.value.rows.map(({ cells }) => readRow(cells, mapping, house.clock.today()));
  const id = newId();
  const unit = new Unit();
  unit.add(
    signalTables(house.database)
      .insertInto('signal_import')
      .values({
        id,
        number: sql<number>`(SELECT coalesce(max(number), 0) + 1 FROM signal_import)`,
        file_name: safeFileName(file.fileName, 'bestand'),
        file: stored.sha256,
        state: 'preview',
        created_at: house.clock.now(),
        created_by: actorId(actor),
        rows: rows.length,
        good: rows.filter((row) => row.ok).length,
        taken: 0,
        mapping: JSON.stringify(mapping),
        copies: await copiesAmong(table.value.rows.map(({ number }, at) => ({ number, result: rows[at] }))),
      }),
  );
  house.ledger.record(unit, {
    actor,
    act: 'signals.import-receive',
    type: 'signal-import',
    id,
    change: { rows: rows.length },
  });
  await house.database.write(unit);
  return id;
}

/** The rows of a received file as they would be taken in, with what is wrong per row. */
export async function previewImport(house: House, actor: Actor, id: string): Promise<ImportPreview> {
  const row = await ownImport(house, actor, id);
  if (row.file === '') throw fileGone;
  const table = await readTable(await house.files.bytes(row.file), { fileName: row.file_name, maxRows: most });
  if (!table.ok) throw table.problem;
  const mapping = JSON.parse(row.mapping) as Mapping;
  return {
    import: row,
    columns: table.value.columns,
    mapping,
    problems: table.value.problems,
    copies: row.copies === null ? null : (JSON.parse(row.copies) as RowCopy[]),
    rows: table.value.rows.map(({ number, cells }) => ({
      number,
      cells,
      result: readRow(cells, mapping, row.created_at.slice(0, 10)),
    })),
  };
}

/** A person says that the good rows may come in, or that the file is thrown away. */
export async function decideImport(
  house: House,
  actor: Actor,
  id: string,
  decision: 'take' | 'discard',
): Promise<void> {
  await ownImport(house, actor, id);
  const unit = new Unit();
  unit.add(
    signalTables(house.database)
      .updateTable('signal_import')
      .set({ state: decision === 'take' ? 'taking' : 'discarded' })
      .where('id', '=', id)
      .where('state', '=', 'preview'),
    {
      expectRows: 1,
      otherwise: new Refusal('conflict', {
        nl: 'Over dit bestand is al beslist.',
        en: 'This file has already been decided upon.',
      }),
    },
  );
  if (decision === 'take') house.jobs.add(unit, 'signals:import', { import: id });
  house.ledger.record(unit, { actor, act: `signals.import-${decision}`, type: 'signal-import', id });
  await house.database.write(unit);
}

/** Takes the good rows in by batches; after a crash it goes on after the last committed batch, and no row comes in twice. */
export function importJob(house: House): JobHandler {
  return {
    kind: 'signals:import',
    async run(payload, job) {
      const id = String(payload['import']);
      const actor = await importActor(house, id);
      const preview = await previewImport(house, actor, id);
      const db = signalTables(house.database);
      let taken = Number(preview.import.taken);
      while (taken < preview.rows.length && preview.import.state === 'taking') {
        const unit = new Unit();
        const slice = preview.rows.slice(taken, taken + batch);
        for (const { result } of slice) {
          if (!result.ok) continue;
          const received = result.receivedAt === null ? {} : { receivedAt: result.receivedAt };
          await addSignal(house, unit, actor, result.input, {
            channel: 'import',
            receipt: false,
            importId: id,
            ...received,
          });
        }
        const next = taken + slice.length;
        const state = next >= preview.rows.length ? 'taken' : 'taking';
        unit.add(
          db.updateTable('signal_import').set({ taken: next, state }).where('id', '=', id).where('taken', '=', taken),
          {
            expectRows: 1,
            otherwise: new Refusal('conflict', {
              nl: 'Dit bestand wordt al ingelezen.',
              en: 'This file is being imported already.',
            }),
          },
        );
        await house.database.write(unit);
        taken = next;
        await job.progress(taken, preview.rows.length);
      }
    },
  };
}

const fileGone = new Refusal('gone', {
  nl: 'Dit bestand is gewist, want de bewaartermijn is voorbij. De signalen die eruit kwamen, zijn er nog.',
  en: 'This file has been erased, because its retention term has passed. The signals that came from it remain.',
});

/** A file holds stories and contact details as they were sent: only who sent it looks in it, or a coordinator. */
async function ownImport(house: House, actor: Actor, id: string): Promise<SignalImportRow> {
  demand(actor, signalActs.import);
  const row = await loadImport(house, id);
  if (row.created_by === actorId(actor)) return row;
  demand(actor, signalActs.readOriginal);
  await house.readingLog.read({ actor, activity: 'signals.read-import', subject: { type: 'signal-import', id } });
  return row;
}

export async function loadImport(house: House, id: string): Promise<SignalImportRow> {
  const row = await signalTables(house.database)
    .selectFrom('signal_import')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', { nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' });
  return {
    ...row,
    number: Number(row.number),
    rows: Number(row.rows),
    good: Number(row.good),
    taken: Number(row.taken),
  };
}

/** The job works for the person who asked for it, with just the right that it needs. */
async function importActor(house: House, id: string): Promise<Actor> {
  const { created_by } = await loadImport(house, id);
  return { kind: 'staff', id: created_by.replace(/^staff:/, ''), name: '', organisation: '', roles: ['professional'] };
}
