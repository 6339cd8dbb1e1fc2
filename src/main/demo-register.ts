import type { Actor } from '../engine/access/access.ts';
import type { DemoRegister, Kept } from '../modules/demonstration/index.ts';

type Values = Readonly<Record<string, unknown>>;
interface Given {
  readonly values?: Values;
  readonly reason?: string;
}

/** Any register, with its values untyped: it checks them itself when an act is done. */
interface AnyRegister {
  create(actor: Actor, values: Values): Promise<Kept>;
  update(actor: Actor, id: string, version: number, patch: Values, given: { reason: string }): Promise<Kept>;
  act(actor: Actor, id: string, version: number, action: string, given?: Given): Promise<Kept>;
  addEntry(actor: Actor, id: string, field: string, entry: Values): Promise<Kept>;
  link(actor: Actor, id: string, link: string, to: { type: string; id: string }): Promise<string>;
  links(id: string): Promise<readonly { readonly link: string; readonly other: { readonly id: string } }[]>;
  mustGet(id: string): Promise<Kept>;
  all(): AsyncIterable<Kept>;
}

/** A register as the demonstration uses it. */
export function demoRegister(register: AnyRegister): DemoRegister {
  const all = async () => {
    const found: Kept[] = [];
    for await (const record of register.all()) found.push(record);
    return found;
  };
  return {
    create: (actor, values) => register.create(actor, values),
    update: (actor, { id, version }, patch, reason) => register.update(actor, id, version, patch, { reason }),
    act: (actor, { id, version }, action, given) => register.act(actor, id, version, action, given),
    addEntry: (actor, id, field, entry) => register.addEntry(actor, id, field, entry),
    link: (actor, id, link, to) => register.link(actor, id, link, to),
    linked: async (id, link) =>
      (await register.links(id)).filter((seen) => seen.link === link).map(({ other }) => other.id),
    mustGet: (id) => register.mustGet(id),
    titled: async (title) => (await all()).find(({ values }) => values['title'] === title) ?? null,
    all,
  };
}
