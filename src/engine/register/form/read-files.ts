import type { WebRequest } from '../../module/web-route.ts';
import { invalid } from '../decide/check-values.ts';
import type { AnyValue, AnyValues, KeptFile } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { isList } from '../storage/columns.ts';
import { both } from '../texts/both.ts';

/**
 * Keeps the files of a form in the file store and gives the values they become. Without a new file the value stays.
 * @throws Refusal `invalid` for a file over the limit of its field.
 */
export async function readFiles(
  kit: Kit,
  names: readonly string[],
  request: Pick<WebRequest, 'files' | 'form'>,
  current: AnyValues,
): Promise<Readonly<Record<string, AnyValue>>> {
  const values: Record<string, AnyValue> = {};
  for (const name of names) {
    const field = kit.definition.fields[name];
    if (field?.kind !== 'file') continue;
    const maxBytes = field.maxBytes ?? kit.house.settings.maxUploadBytes;
    const kept: KeptFile[] = [];
    for (const file of request.files.filter((one) => one.field === name && one.bytes.byteLength > 0)) {
      if (file.bytes.byteLength > maxBytes) {
        throw invalid([{ field: name, message: both((t) => t.problem.fileTooLarge(maxBytes)) }]);
      }
      const stored = await kit.house.files.put(file.bytes, { maxBytes });
      kept.push({ ...stored, name: file.fileName, mediaType: 'application/octet-stream' });
    }
    const removed = request.form.get(`${name}.remove`) === 'yes';
    const before = removed ? null : (current[name] ?? null);
    const list = [...((Array.isArray(before) ? before : []) as unknown as KeptFile[]), ...kept];
    if (isList(field)) values[name] = list as unknown as AnyValue;
    else values[name] = (kept[0] as unknown as AnyValue | undefined) ?? before;
  }
  return values;
}
