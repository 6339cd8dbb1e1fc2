import type { House } from '../../../engine/module/house.ts';
import type { UploadedFile } from '../../../engine/module/web-route.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Unit } from '../../../platform/database/database.ts';
import { safeFileName } from '../../../platform/files/file-name.ts';
import { stripMetadata } from '../../../platform/reading/strip/strip.ts';
import { signalTables } from '../signal.tables.ts';

export interface StoredAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly original: string;
  readonly shared: string | null;
  readonly note: string | null;
}

/** Keeps a file as it came and, where that can be done, a copy without metadata: only that copy is ever shared. */
async function storeAttachment(house: House, file: UploadedFile): Promise<StoredAttachment> {
  const maxBytes = house.settings.maxUploadBytes;
  const original = await house.files.put(file.bytes, { maxBytes });
  const stripped = await stripMetadata(file.bytes);
  const shared = stripped.ok ? await house.files.put(stripped.value.bytes, { maxBytes: maxBytes * 2 }) : null;
  return {
    fileName: safeFileName(file.fileName, 'bijlage'),
    mediaType: stripped.ok ? stripped.value.format : 'application/octet-stream',
    size: original.size,
    original: original.sha256,
    shared: shared?.sha256 ?? null,
    note: stripped.ok ? null : stripped.problem.text.nl,
  };
}

/** Keeps the files of a form; boxes that were left empty are no files. */
export function storeAttachments(house: House, files: readonly UploadedFile[]): Promise<StoredAttachment[]> {
  return Promise.all(files.filter(({ bytes }) => bytes.length > 0).map((file) => storeAttachment(house, file)));
}

export function addAttachments(
  house: House,
  unit: Unit,
  signalId: string,
  attachments: readonly StoredAttachment[],
): void {
  for (const file of attachments) {
    unit.add(
      signalTables(house.database).insertInto('signal_attachment').values({
        id: newId(),
        signal_id: signalId,
        at: house.clock.now(),
        file_name: file.fileName,
        media_type: file.mediaType,
        size: file.size,
        original: file.original,
        shared: file.shared,
        note: file.note,
      }),
    );
  }
}
