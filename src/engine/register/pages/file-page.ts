import type { WebReply, WebRequest } from '../../module/web-route.ts';
import type { AnyValue, KeptFile } from '../definition/values.ts';
import { notFound } from '../query/read.ts';
import { seenRecord } from './detail-page.tsx';
import type { PageKit } from './page-kit.ts';

/** A kept file, only where the asker sees a field of this record that holds it; always as a download. */
export async function filePage(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  const wanted = request.params['sha256'] ?? '';
  const file = filesIn(Object.values(record.values)).find(({ sha256 }) => sha256 === wanted);
  if (!file || !(await kit.house.files.has(wanted))) throw notFound(kit);
  return {
    kind: 'file',
    body: kit.house.files.open(wanted),
    mediaType: 'application/octet-stream',
    name: file.name,
  };
}

function filesIn(values: readonly AnyValue[]): KeptFile[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return filesIn(value);
    if (typeof value !== 'object' || value === null) return [];
    return 'sha256' in value ? [value as unknown as KeptFile] : filesIn(Object.values(value));
  });
}
