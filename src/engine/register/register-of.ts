import type { Unit } from '../../platform/database/database.ts';
import { may, type Actor } from '../access/access.ts';
import { linksOf, type End, type SeenLink } from '../links/index.ts';
import {
  addAct,
  addCreate,
  addDrop,
  addEntry,
  addUpdate,
  commit,
  mustFindVersion,
  untilWritten,
} from './acts/change-acts.ts';
import { addCorrection, addCorrectionReply, correctionsOf } from './acts/correction-acts.ts';
import { addErase } from './acts/erase.ts';
import { addLink, addUnlink } from './acts/link-acts.ts';
import { type RegisterActs, registerActs } from './acts/register-acts.ts';
import type { AnyDefinition } from './definition/definition.ts';
import { keptDefinition } from './definition/definition-hash.ts';
import type { Kit, RegisterHouse } from './kit.ts';
import { fieldHistory } from './query/history.ts';
import { deadlinesOf } from './query/deadlines.ts';
import { countValues, everyRecord, listRecords, publicCounts } from './query/list.ts';
import { findRecord, mustFind, versionsOf } from './query/read.ts';
import { shown } from './query/shown.ts';
import type { Register } from './register.ts';
import { maskWhole } from './query/mask.ts';

export interface KitOptions {
  /** Makes a text about persons fit for everyone; hides the whole text where absent. */
  readonly mask?: (text: string) => string;
}

export function kitOf(definition: object, house: RegisterHouse, options: KitOptions = {}): Kit {
  const any = definition as AnyDefinition;
  const { hash, json } = keptDefinition(any);
  return { definition: any, hash, json, house, acts: registerActs(any), mask: options.mask ?? maskWhole };
}

type Given = Readonly<Record<string, unknown>>;

/** The acts and queries of a register, typed by its definition. The doors of it come with `createRegister`. */
export function registerOf<Def extends object>(definition: Def, kit: Kit): Register<Def> {
  const { database } = kit.house;
  const type = kit.definition.name;
  const register = {
    definition,
    acts: kit.acts as RegisterActs,
    addCreate: (unit: Unit, actor: Actor, values: Given, id?: string) => addCreate(kit, unit, actor, values, id),
    addUpdate: (unit: Unit, actor: Actor, record: never, patch: Given, reason?: string) =>
      addUpdate(kit, unit, actor, record, patch, reason),
    addAct: (unit: Unit, actor: Actor, record: never, action: string, given?: object) =>
      addAct(kit, unit, actor, record, action, given),
    addEntryTo: (unit: Unit, actor: Actor, record: never, field: string, entry: Given) =>
      addEntry(kit, unit, actor, record, field, entry),
    addLink: (unit: Unit, actor: Actor, id: string, link: string, to: End) => addLink(kit, unit, actor, id, link, to),
    addUnlink: (unit: Unit, actor: Actor, linkId: string) => addUnlink(kit, unit, actor, linkId),
    create: (actor: Actor, values: Given) => commit(kit, (unit) => addCreate(kit, unit, actor, values)),
    update: (actor: Actor, id: string, version: number, patch: Given, given: { reason?: string } = {}) =>
      commit(kit, async (unit) =>
        addUpdate(kit, unit, actor, await mustFindVersion(kit, id, version), patch, given.reason),
      ),
    act: (actor: Actor, id: string, version: number, action: string, given: object = {}) =>
      commit(kit, async (unit) => addAct(kit, unit, actor, await mustFindVersion(kit, id, version), action, given)),
    drop: (actor: Actor, id: string, version: number, reason?: string) =>
      commit(kit, async (unit) => addDrop(kit, unit, actor, await mustFindVersion(kit, id, version), reason)),
    addEntry: (actor: Actor, id: string, field: string, entry: Given) =>
      untilWritten(() =>
        commit(kit, async (unit) => addEntry(kit, unit, actor, await mustFind(kit, id), field, entry)),
      ),
    link: (actor: Actor, id: string, link: string, to: End) =>
      commit(kit, async (unit) => {
        await mustFind(kit, id);
        return addLink(kit, unit, actor, id, link, to);
      }),
    unlink: (actor: Actor, linkId: string) => commit(kit, (unit) => addUnlink(kit, unit, actor, linkId)),
    erase: (actor: Actor, id: string, fields: readonly string[], reason: string) =>
      untilWritten(() => commit(kit, (unit) => addErase(kit, unit, actor, id, fields, reason))),
    requestCorrection: (actor: Actor, id: string, given: never) =>
      commit(kit, (unit) => addCorrection(kit, unit, actor, id, given)),
    answerCorrection: (actor: Actor, correctionId: string, given: never) =>
      commit(kit, (unit) => addCorrectionReply(kit, unit, actor, correctionId, given)),
    corrections: (recordId?: string) => correctionsOf(kit, recordId),
    get: (id: string) => findRecord(kit, id),
    mustGet: (id: string) => mustFind(kit, id),
    list: (query: object = {}) => listRecords(kit, query),
    counts: (field: string, filter: object = {}) => countValues(kit, field, filter),
    publicCounts: (field: string) => publicCounts(kit, field),
    all: (filter: object = {}) => everyRecord(kit, filter),
    versions: (id: string) => versionsOf(kit, id),
    fieldHistory: (id: string, field: string) => fieldHistory(kit, id, field),
    links: (id: string, withEnded = false): Promise<readonly SeenLink[]> => linksOf(database, { type, id }, withEnded),
    deadlines: (id: string) => deadlinesOf(kit, id),
    shown: (actor: Actor, record: never) => shown(kit, actor, record),
    mayAct: (actor: Actor, action: string) => {
      const act = kit.acts.actions.get(action);
      return act !== undefined && may(actor, act);
    },
  };
  return register as unknown as Register<Def>;
}
