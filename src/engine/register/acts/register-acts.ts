import { must } from '../../../kernel/errors.ts';
import type { Act } from '../../access/access.ts';
import type { AnyDefinition } from '../definition/definition.ts';
import { both } from '../texts/both.ts';

/** Everything that can be done with a register, each with who may and the rule in words. */
export interface RegisterActs {
  /** See the list and the public records. */
  readonly list: Act;
  /** See records in every state. */
  readonly read: Act;
  /** See fields about persons. */
  readonly readPersonal: Act;
  readonly create: Act;
  readonly update: Act;
  readonly link: Act;
  readonly requestCorrection: Act;
  readonly answerCorrection: Act;
  readonly actions: ReadonlyMap<string, Act>;
  /** Per field to which entries are added. */
  readonly entries: ReadonlyMap<string, Act>;
}

const nobody = {
  who: [],
  rule: {
    nl: 'Niemand ziet hier gegevens van personen.',
    en: 'Nobody sees data of persons here.',
  },
} as const;

/** Makes the acts of a definition; what it does not name, nobody may. */
export function registerActs(definition: AnyDefinition): RegisterActs {
  const act = (verb: string, given: { readonly who: Act['who']; readonly rule: Act['rule'] }): Act => ({
    name: `${definition.name}.${verb}`,
    who: given.who,
    rule: given.rule,
  });
  const { update } = definition;
  const entries = Object.entries(definition.fields).flatMap(([name, field]) =>
    field.kind === 'added'
      ? [[name, act(`add-${name}`, { who: field.who ?? update.who, rule: update.rule })] as const]
      : [],
  );
  return {
    list: act('list', { who: ['anyone'], rule: both((t) => t.list) }),
    read: act('read', definition.read),
    readPersonal: act('read-personal', definition.readPersonal ?? nobody),
    create: act('create', definition.create),
    update: act('update', update),
    link: act('link', update),
    requestCorrection: act('request-correction', {
      who: definition.corrections ? ['anyone'] : [],
      rule: both((t) => t.corrections.request),
    }),
    answerCorrection: act('answer-correction', definition.corrections ?? { who: [], rule: update.rule }),
    actions: new Map(Object.entries(definition.actions).map(([name, action]) => [name, act(name, action)])),
    entries: new Map(entries),
  };
}

/** All acts of a register in one list, for the page about access and for twin tests. */
export function allActs(acts: RegisterActs): readonly Act[] {
  const { actions, entries, ...single } = acts;
  return [...Object.values(single), ...actions.values(), ...entries.values()];
}

export function actionAct(acts: RegisterActs, name: string): Act {
  return must(acts.actions.get(name), `action ${name}`);
}
