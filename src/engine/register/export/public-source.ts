import { dayOf } from '../../../kernel/dates.ts';
import type { SearchDocument } from '../../../platform/search/search.ts';
import { anyone } from '../../access/access.ts';
import type { DataSet, PublicSource } from '../../publication/publication.ts';
import type { Field } from '../definition/field.ts';
import type { AnyValue } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { everyRecord } from '../query/list.ts';
import { findRecord } from '../query/read.ts';
import { shownTo, viewOf } from '../query/shown.ts';
import { type AnyRecord, fieldsOf } from '../record.ts';
import { filterText } from '../storage/columns.ts';

/** How the public records of a register get into the search: only what everyone may read. */
export function publicSource(kit: Kit): PublicSource {
  const { definition } = kit;
  const states = Object.keys(definition.states).filter((state) => definition.states[state]?.public);
  return {
    type: definition.name,
    label: definition.label,
    async *documents() {
      for await (const record of everyRecord(kit, { states })) {
        const document = toDocument(kit, record);
        if (document) yield document;
      }
    },
    async document(id) {
      const record = await findRecord(kit, id);
      return record && toDocument(kit, record);
    },
  };
}

function toDocument(kit: Kit, record: AnyRecord): SearchDocument | null {
  const { definition } = kit;
  const seen = definition.states[record.state]?.public ? shownTo(kit, anyone, record) : null;
  if (!seen) return null;
  const words: string[] = [];
  const facets: Record<string, string[]> = { state: [definition.states[record.state]?.label.nl ?? record.state] };
  for (const [name, field] of fieldsOf(definition)) {
    const value = seen.values[name] ?? null;
    if (!field || value === null) continue;
    if (field.searchable && name !== definition.title) words.push(...wordsOf(field, value));
    if (field.facet && viewOf(kit, anyone, field) === 'whole') {
      const found = (Array.isArray(value) ? value : [value]).map((one: AnyValue) => facetText(field, one));
      if (found.length > 0) facets[name] = found;
    }
  }
  return {
    id: `${definition.name}:${record.id}`,
    type: definition.name,
    title: String(seen.values[definition.title] ?? ''),
    body: words.join('\n\n'),
    url: `${definition.path}/${record.id}`,
    date: dayOf(record.changedAt),
    facets,
  };
}

function facetText(field: Field, value: AnyValue): string {
  const text = filterText(value) ?? '';
  if (field.kind === 'choice') return field.options[text]?.label.nl ?? text;
  return field.kind === 'yesNo' ? (value === true ? 'ja' : 'nee') : text;
}

/** All words within a value: of choices their label, of groups and entries every text. */
function wordsOf(field: Field, value: AnyValue): string[] {
  if (Array.isArray(value)) {
    const inner = field.kind === 'group' ? field.fields : field.kind === 'added' ? field.entry : null;
    if (!inner) return value.flatMap((one: AnyValue) => wordsOf({ ...field, many: false } as Field, one));
    return value.flatMap((row: AnyValue) =>
      Object.entries(inner).flatMap(([part, simple]) => {
        const text = (row as Readonly<Record<string, AnyValue>>)[part] ?? null;
        return text === null ? [] : wordsOf(simple, text);
      }),
    );
  }
  if (field.kind === 'number' || field.kind === 'money' || field.kind === 'yesNo' || field.kind === 'file') return [];
  return [facetText(field, value)];
}

/** The register as open data, for DCAT. */
export function dataSetOf({ definition }: Kit): DataSet {
  const { path, label, about, plural, name } = definition;
  return {
    name: plural,
    title: label.many,
    description: about,
    keywords: [name, label.one.nl],
    files: [
      { path: `${path}.csv`, mediaType: 'text/csv' },
      { path: `${path}.json`, mediaType: 'application/json' },
    ],
  };
}
