import type { Language } from '../../../kernel/dates.ts';
import type { Facet } from '../../../ui/index.ts';
import type { Actor } from '../../access/access.ts';
import { headsOf } from '../../links/index.ts';
import type { Field } from '../definition/field.ts';
import type { Kit } from '../kit.ts';
import { type AnyListQuery, countValues } from '../query/list.ts';
import { parseReference } from '../storage/columns.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { filterFields, listAddress, seenStates } from './list-query.ts';

/** The filters of a list: per value a count under the other filters, and the address that switches it. */
export async function facetsOf(
  kit: Kit,
  actor: Actor,
  query: AnyListQuery,
  address: URLSearchParams,
  language: Language,
): Promise<Facet[]> {
  const t = pageTexts(language);
  const states = await countValues(kit, 'state', { ...query, states: seenStates(kit, actor) });
  const facets: Facet[] = [
    {
      title: t.state,
      options: states.map(({ value, count }) =>
        option(kit, address, 'status', value, count, kit.definition.states[value]?.label[language] ?? value),
      ),
    },
  ];
  for (const name of filterFields(kit, actor)) {
    const field = kit.definition.fields[name];
    if (!field) continue;
    const { [name]: _own, ...others } = query.where ?? {};
    const counts = (await countValues(kit, name, { ...query, where: others })).slice(0, 100);
    const words = await wordsOf(
      kit,
      field,
      counts.map(({ value }) => value),
      language,
    );
    const options = counts.map(({ value, count }) =>
      option(kit, address, name, value, count, words.get(value) ?? value),
    );
    if (options.length > 0) facets.push({ title: field.label[language], options });
  }
  return facets;
}

function option(kit: Kit, address: URLSearchParams, name: string, value: string, count: number, text: string) {
  const chosen = address.getAll(name).includes(value);
  const next = new URLSearchParams(address);
  if (chosen) next.delete(name, value);
  else next.append(name, value);
  return { text, count, chosen, href: listAddress(kit.definition.path, next, { pagina: null }) };
}

async function wordsOf(
  kit: Kit,
  field: Field,
  values: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const t = pageTexts(language);
  if (field.kind === 'choice') {
    return new Map(Object.entries(field.options).map(([value, option]) => [value, option.label[language]]));
  }
  if (field.kind === 'yesNo') {
    return new Map([
      ['1', t.yes],
      ['0', t.no],
    ]);
  }
  if (field.kind !== 'reference') return new Map();
  const heads = await headsOf(
    kit.house.database,
    values.flatMap((value) => parseReference(value) ?? []),
  );
  return new Map(values.flatMap((value) => (heads.has(value) ? [[value, heads.get(value)?.title ?? value]] : [])));
}
