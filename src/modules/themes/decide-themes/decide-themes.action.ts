import { actorId, demand, system, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { ThemeNeeds } from '../needs.ts';
import type { KeptProposal } from '../propose-themes/propose.ts';
import { themeActs } from '../theme.access.ts';
import { themeTables } from '../theme.tables.ts';
import type { ThemeRegister } from '../themes.types.ts';
import { remember } from './constraints.ts';

const gone = new Refusal('conflict', {
  nl: 'Dit voorstel is er niet meer. Er is intussen opnieuw gekeken; bekijk de lijst nog eens.',
  en: 'This proposal is no longer there. A new run was made meanwhile; look at the list again.',
});

const another = new Refusal('invalid', { nl: 'Kies een ander thema.', en: 'Choose another theme.' });

/** What a coordinator does with themes. A machine proposes, these acts decide, and nothing undoes them by itself. */
export function themeDecisions(house: House, register: ThemeRegister, needs: ThemeNeeds) {
  const db = () => themeTables(house.database);

  async function proposal(key: string): Promise<KeptProposal> {
    const row = await db().selectFrom('theme_proposal').select('content').where('key', '=', key).executeTakeFirst();
    if (!row) throw gone;
    return JSON.parse(row.content) as KeptProposal;
  }

  async function mustBeThere(themeId: string): Promise<void> {
    if (!(await register.get(themeId))) throw another;
  }

  function drop(unit: Unit, key: string): void {
    unit.add(db().deleteFrom('theme_proposal').where('key', '=', key), { expectRows: 1, otherwise: gone });
  }

  async function place(
    unit: Unit,
    actor: Actor,
    themeId: string,
    ids: readonly string[],
    campaign?: ReadonlySet<string>,
  ): Promise<void> {
    const signals = await needs.byIds(ids);
    for (const { id, receivedAt } of signals) {
      const row = {
        theme_id: themeId,
        at: house.clock.now(),
        by: actorId(actor),
        received_at: receivedAt,
        campaign: campaign?.has(id) ? 'letter' : null,
      };
      unit.add(
        db()
          .insertInto('theme_member')
          .values({ signal_id: id, ...row })
          .onConflict((conflict) => conflict.column('signal_id').doUpdateSet(row)),
      );
    }
    house.publication.touch(unit, 'theme', themeId);
    house.events.publish(unit, { name: 'themes.members-changed', type: 'theme', id: themeId });
  }

  function record(
    unit: Unit,
    actor: Actor,
    act: string,
    id: string,
    change: Record<string, string | number | string[]>,
  ): void {
    house.ledger.record(unit, { actor, act: `themes.${act}`, type: 'theme', id, change });
  }

  return {
    /** Makes a theme of a proposal, or adds its new members to the theme it belongs to. Returns the theme's id. */
    async accept(actor: Actor, key: string, title: string, left: readonly string[] = []): Promise<string> {
      demand(actor, themeActs.accept);
      const found = await proposal(key);
      const out = new Set(left);
      const chosen = found.added.filter((id) => !out.has(id));
      const unit = new Unit();
      const id = found.theme ?? register.addCreate(unit, actor, { title, quote: found.central.quote.slice(0, 600) }).id;
      await place(unit, actor, id, chosen, new Set(found.campaign?.members ?? []));
      for (const text of found.added)
        if (out.has(text)) remember(house, unit, actor, { kind: 'barred', text, theme: id });
      drop(unit, key);
      record(unit, actor, 'accept', id, { signals: chosen.length, left: out.size });
      await house.database.write(unit);
      return id;
    },

    /** Says that these do not tell one story; the same proposal does not come back. */
    async reject(actor: Actor, key: string): Promise<void> {
      demand(actor, themeActs.reject);
      const found = await proposal(key);
      const unit = new Unit();
      if (found.theme)
        for (const text of found.added) remember(house, unit, actor, { kind: 'barred', text, theme: found.theme });
      else remember(house, unit, actor, { kind: 'rejected', members: found.members });
      drop(unit, key);
      record(unit, actor, 'reject', found.theme ?? key, { signals: found.added.length });
      await house.database.write(unit);
    },

    /** Moves signals to another theme, or out of any (`null`); they never come back by themselves. */
    async move(actor: Actor, from: string, ids: readonly string[], to: string | null): Promise<void> {
      demand(actor, themeActs.move);
      if (to !== null) await mustBeThere(to);
      const unit = new Unit();
      for (const text of ids) {
        unit.add(db().deleteFrom('theme_member').where('signal_id', '=', text).where('theme_id', '=', from), {
          expectRows: 1,
          otherwise: new Refusal('conflict', {
            nl: 'Dit signaal stond al ergens anders.',
            en: 'This signal stood elsewhere already.',
          }),
        });
        remember(house, unit, actor, { kind: 'barred', text, theme: from });
      }
      if (to !== null) await place(unit, actor, to, ids);
      record(unit, actor, 'move', from, { signals: [...ids], to: to ?? 'none' });
      house.publication.touch(unit, 'theme', from);
      house.events.publish(unit, { name: 'themes.members-changed', type: 'theme', id: from });
      await house.database.write(unit);
    },

    /** Puts some signals of a theme into a new one. */
    async split(actor: Actor, from: string, ids: readonly string[], title: string): Promise<string> {
      demand(actor, themeActs.split);
      if (ids.length === 0)
        throw new Refusal('invalid', {
          nl: 'Kies eerst welke signalen eruit gaan.',
          en: 'First choose which signals go out.',
        });
      const unit = new Unit();
      const made = register.addCreate(unit, actor, { title });
      unit.add(
        db()
          .deleteFrom('theme_member')
          .where('theme_id', '=', from)
          .where('signal_id', 'in', [...ids]),
        { expectRows: ids.length, otherwise: gone },
      );
      for (const text of ids) remember(house, unit, actor, { kind: 'barred', text, theme: from });
      await place(unit, actor, made.id, ids);
      record(unit, actor, 'split', from, { into: made.id, signals: ids.length });
      house.publication.touch(unit, 'theme', from);
      await house.database.write(unit);
      return made.id;
    },

    /** Puts all signals of one theme into another. Returns the id by which it can be undone. */
    async merge(actor: Actor, from: string, into: string): Promise<string> {
      demand(actor, themeActs.merge);
      const before = await register.get(from);
      if (!before || from === into) throw another;
      await mustBeThere(into);
      const members = await db().selectFrom('theme_member').select('signal_id').where('theme_id', '=', from).execute();
      const ids = members.map(({ signal_id }) => signal_id);
      const unit = new Unit();
      const id = newId();
      unit.add(db().updateTable('theme_member').set({ theme_id: into }).where('theme_id', '=', from), {
        expectRows: ids.length,
        otherwise: gone,
      });
      unit.add(
        db()
          .insertInto('theme_merge')
          .values({
            ...{ id, from_theme: from, into_theme: into, members: JSON.stringify({ ids, state: before.state }) },
            ...{ at: house.clock.now(), by: actorId(actor), undone_at: null },
          }),
      );
      await register.addAct(unit, system('themes'), before, 'merge', { reason: `samengevoegd met ${into}` });
      record(unit, actor, 'merge', from, { into, signals: ids.length });
      for (const one of [from, into]) house.publication.touch(unit, 'theme', one);
      await house.database.write(unit);
      return id;
    },

    /** Puts everything back as it was before a merge; signals that were moved since stay where people put them. */
    async undoMerge(actor: Actor, mergeId: string): Promise<void> {
      demand(actor, themeActs.merge);
      const merge = await db()
        .selectFrom('theme_merge')
        .selectAll()
        .where('id', '=', mergeId)
        .where('undone_at', 'is', null)
        .executeTakeFirst();
      const theme = merge ? await register.get(merge.from_theme) : null;
      if (!merge || !theme)
        throw new Refusal('conflict', { nl: 'Dit is al ongedaan gemaakt.', en: 'This was undone already.' });
      const { ids } = JSON.parse(merge.members) as { ids: string[] };
      const unit = new Unit();
      for (const id of ids) {
        unit.add(
          db()
            .updateTable('theme_member')
            .set({ theme_id: merge.from_theme })
            .where('signal_id', '=', id)
            .where('theme_id', '=', merge.into_theme),
        );
      }
      unit.add(
        db()
          .updateTable('theme_merge')
          .set({ undone_at: house.clock.now() })
          .where('id', '=', mergeId)
          .where('undone_at', 'is', null),
        { expectRows: 1, otherwise: gone },
      );
      await register.addAct(unit, system('themes'), theme, 'unmerge', {});
      record(unit, actor, 'undo-merge', merge.from_theme, { from: merge.into_theme, signals: ids.length });
      for (const one of [merge.from_theme, merge.into_theme]) house.publication.touch(unit, 'theme', one);
      await house.database.write(unit);
    },
  };
}

export type ThemeDecisions = ReturnType<typeof themeDecisions>;
