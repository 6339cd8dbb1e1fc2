import type { VNode } from 'preact';
import type { Language } from '../../../kernel/dates.ts';
import { may, type Actor } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { findHeads, type Head, headKey, headsOf } from '../../links/index.ts';
import type { AnyValues, Reference } from '../definition/values.ts';
import type { Kit } from '../kit.ts';
import { fieldsOf } from '../record.ts';
import type { ShownRecord } from '../query/shown.ts';
import { referenceText } from '../storage/columns.ts';

/** What a module may add to the generated pages. */
export interface PageOptions {
  /** Extra parts of the page of a record, after its fields. */
  readonly detail?: (record: ShownRecord, request: WebRequest) => Promise<VNode | null> | VNode | null;
  /** Takes the place of the whole page of a record. */
  readonly replaceDetail?: (record: ShownRecord, request: WebRequest) => Promise<WebReply>;
}

export interface PageKit extends Kit {
  readonly pages: PageOptions;
}

/** The trail above a page of the register; with a record also its name. */
export function crumbsOf(kit: Kit, language: Language, record?: ShownRecord): { href: string; text: string }[] {
  const { path, label, title } = kit.definition;
  const list = { href: path, text: label.many[language] };
  if (!record) return [list];
  return [list, { href: `${path}/${record.id}`, text: String(record.values[title] ?? record.id) }];
}

export function titleOf(kit: Kit, record: ShownRecord): string {
  return String(record.values[kit.definition.title] ?? record.id);
}

/** Records that the values point at, of which this actor may know. */
export async function headsIn(kit: Kit, actor: Actor, all: readonly AnyValues[]): Promise<ReadonlyMap<string, Head>> {
  const wanted: Reference[] = [];
  for (const [name, field] of fieldsOf(kit.definition)) {
    if (field?.kind !== 'reference') continue;
    for (const values of all) {
      const value = values[name] ?? [];
      wanted.push(...((Array.isArray(value) ? value : [value]) as unknown as Reference[]));
    }
  }
  const heads = await headsOf(kit.house.database, wanted);
  return new Map([...heads].filter(([, head]) => knows(kit, actor, head)));
}

/** Everyone may know of public records; of others only who may read this register. */
export function knows(kit: Kit, actor: Actor, head: Head | null): boolean {
  return head !== null && (head.public || may(actor, kit.acts.read));
}

/** What each reference field may point at, with what is chosen now first in doubt. */
export async function targetsOf(
  kit: Kit,
  names: readonly string[],
  values: AnyValues,
): Promise<ReadonlyMap<string, readonly { readonly value: string; readonly text: string }[]>> {
  const targets = new Map<string, { value: string; text: string }[]>();
  for (const name of names) {
    const field = kit.definition.fields[name];
    if (field?.kind !== 'reference') continue;
    const newest = await findHeads(kit.house.database, field.to, '', 200);
    const current = values[name] ?? [];
    const chosen = (Array.isArray(current) ? current : [current]) as unknown as Reference[];
    const heads = new Map(newest.map((head) => [headKey(head), head]));
    for (const [key, head] of await headsOf(kit.house.database, chosen)) heads.set(key, head);
    targets.set(
      name,
      [...heads.values()].map((head) => ({ value: referenceText(head), text: head.title })),
    );
  }
  return targets;
}
