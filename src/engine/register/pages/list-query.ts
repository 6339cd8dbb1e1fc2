import { may, type Actor } from '../../access/access.ts';
import type { AnyValue } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { viewOf } from '../query/shown.ts';
import type { AnyListQuery } from '../query/list.ts';
import { fieldsOf } from '../record.ts';
import { isList, parseReference } from '../storage/columns.ts';

/** States that this actor may see records in. */
export function seenStates(kit: Kit, actor: Actor): readonly string[] {
  const all = Object.keys(kit.definition.states);
  return may(actor, kit.acts.read) ? all : all.filter((state) => kit.definition.states[state]?.public);
}

/** Fields that may be filtered on: only what this actor sees as it is, so that filters tell nothing hidden. */
export function filterFields(kit: Kit, actor: Actor): string[] {
  return fieldsOf(kit.definition, false).flatMap(([name, field]) =>
    field?.facet && viewOf(kit, actor, field) === 'whole' ? [name] : [],
  );
}

/** What the address of a list asks for; what is unknown in it is passed over. */
export function readListQuery(kit: Kit, actor: Actor, query: URLSearchParams): AnyListQuery & { page: number } {
  const where: Record<string, AnyValue> = {};
  for (const name of filterFields(kit, actor)) {
    const values = query.getAll(name).flatMap((text) => filterValue(kit, name, text) ?? []);
    if (values.length > 0) where[name] = values;
  }
  const seen = seenStates(kit, actor);
  const asked = query.getAll('status').filter((state) => seen.includes(state));
  const page = Math.min(Math.max(Math.trunc(Number(query.get('pagina')) || 1), 1), 100_000);
  const sort = readSort(kit, actor, query.get('sorteer'));
  const text = (query.get('q') ?? '').slice(0, 200);
  return { where, states: asked.length > 0 ? asked : seen, text, page, ...(sort ? { sort } : {}) };
}

function filterValue(kit: Kit, name: string, text: string): AnyValue | undefined {
  const field = kit.definition.fields[name];
  switch (field?.kind) {
    case 'yesNo':
      return text === '1' ? true : text === '0' ? false : undefined;
    case 'number':
    case 'money':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'reference': {
      const reference = parseReference(text);
      return reference ? { ...reference } : undefined;
    }
    case 'place':
    case 'organisation':
      return { name: text, code: null };
    default:
      return text === '' ? undefined : text;
  }
}

function readSort(kit: Kit, actor: Actor, text: string | null): AnyListQuery['sort'] {
  const [by = '', direction] = (text ?? '').split('.');
  const field = Object.hasOwn(kit.definition.fields, by) ? kit.definition.fields[by] : undefined;
  if (!field || isList(field) || field.kind === 'file' || viewOf(kit, actor, field) !== 'whole') return undefined;
  return { by, direction: direction === 'af' ? 'desc' : 'asc' };
}

/** The address of the list with some of its questions changed; null takes one out. */
export function listAddress(
  path: string,
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? path : `${path}?${text}`;
}
