import { may, type Actor } from '../../access/access.ts';
import type { Kit } from '../kit.ts';
import { fieldsOf } from '../record.ts';

/** Fields that this actor may fill in: not retired, not of entries, and about persons only with the right to see them. */
export function editableFields(kit: Kit, actor: Actor, onCreate = false): string[] {
  return fieldsOf(kit.definition, false).flatMap(([name, field]) => {
    if (!field || field.kind === 'added') return [];
    const personal = (field.personal ?? 'none') !== 'none';
    return !personal || onCreate || may(actor, kit.acts.readPersonal) ? [name] : [];
  });
}
