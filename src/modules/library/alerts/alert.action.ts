import { z } from 'zod';
import { anyone, demand, system, type Actor } from '../../../engine/access/access.ts';
import type { Language } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { libraryActs } from '../library.access.ts';
import { paramsOf, readQuestion, type Question } from '../question/question.ts';
import { libraryTexts } from '../texts/index.ts';
import { readToken } from './alert-link.ts';
import { alertsOf, loadAlert, type Alert, type AlertHouse } from './alert.store.ts';
import { alertTables } from './alert.tables.ts';
import { marksNow } from './told.ts';

export const confirmMailJob = 'library:confirm-mail';
export const unconfirmedDays = 7;
/** One address gets no more than this: nobody can fill somebody else's mailbox. */
const mostPerAddress = 20;
const mostWaiting = 3;

const address = z.email().max(254);

/**
 * Takes a request for messages. What the visitor sees is the same whether the address is new, known or full.
 * @throws Refusal `invalid` when what was typed is no address.
 */
export async function requestAlert(
  house: AlertHouse,
  actor: Actor,
  asked: { readonly email: string; readonly question: Question; readonly language: Language },
): Promise<void> {
  demand(actor, libraryActs.subscribe);
  const email = address.safeParse(asked.email.trim().toLowerCase());
  if (!email.success) {
    const message = { nl: libraryTexts('nl').alerts.invalid, en: libraryTexts('en').alerts.invalid };
    throw new Refusal('invalid', message, [{ field: 'email', message }]);
  }
  const question = storedQuestion(asked.question);
  const own = await alertsOf(house, email.data);
  const same = own.find((alert) => alert.question === question);
  if (own.length >= mostPerAddress || same?.confirmed_at) return;
  if (!same && own.filter(({ confirmed_at }) => confirmed_at === null).length >= mostWaiting) return;
  const unit = new Unit();
  const id = same?.id ?? newId(Date.parse(house.clock.now()));
  if (!same) {
    const db = alertTables(house.database);
    const row = {
      id,
      question,
      language: asked.language,
      created_at: house.clock.now(),
      confirmed_at: null,
      told: null,
    };
    unit.add(db.insertInto('search_alert').values(row));
    unit.add(db.insertInto('search_alert_address').values({ alert_id: id, email: email.data }));
    house.ledger.record(unit, { actor: anyone, act: libraryActs.subscribe.name, type: 'search-alert', id });
  }
  // The same request within an hour sends no second mail.
  house.jobs.add(unit, confirmMailJob, { alert: id }, { key: `${id}:${house.clock.now().slice(0, 13)}` });
  await house.database.write(unit);
}

/** The question as it is kept: its address without a page and an order, which messages do not have. */
function storedQuestion(question: Question): string {
  return paramsOf({ ...question, page: 1, sort: null }).toString();
}

export function questionOf({ question }: Pick<Alert, 'question'>): Question {
  return readQuestion(new URLSearchParams(question)).question;
}

/** Starts the messages; what can be found now is not new. Pressing twice does no harm. Null for a link that is dead. */
export async function confirmAlert(house: AlertHouse, actor: Actor, token: string): Promise<Alert | null> {
  demand(actor, libraryActs.manage);
  const id = readToken(house.settings.secret, 'bevestig', token);
  const alert = id === null ? null : await loadAlert(house, id);
  if (!alert || alert.confirmed_at !== null) return alert;
  const told = await marksNow(house, questionOf(alert));
  const unit = new Unit();
  const change = { confirmed_at: house.clock.now(), told };
  unit.add(alertTables(house.database).updateTable('search_alert').set(change).where('id', '=', alert.id));
  house.ledger.record(unit, {
    actor: anyone,
    act: libraryActs.manage.name,
    type: 'search-alert',
    id: alert.id,
    change: { state: 'confirmed' },
  });
  await house.database.write(unit);
  return alert;
}

/** Stops the messages and deletes the address, at once. True also when it was gone already. */
export async function stopAlert(house: AlertHouse, actor: Actor, token: string): Promise<boolean> {
  demand(actor, libraryActs.manage);
  const id = readToken(house.settings.secret, 'stop', token);
  if (id === null) return false;
  if (!(await loadAlert(house, id))) return true;
  await removeAlerts(house, anyone, [id], libraryActs.manage.name);
  return true;
}

/** Deletes what was never confirmed in time. */
export async function forgetUnconfirmed(house: AlertHouse, before: string): Promise<number> {
  const rows = await alertTables(house.database)
    .selectFrom('search_alert')
    .select('id')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', before)
    .limit(1000)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await removeAlerts(house, system('retention'), ids, libraryActs.forget.name);
  return ids.length;
}

async function removeAlerts(house: AlertHouse, actor: Actor, ids: readonly string[], act: string): Promise<void> {
  const db = alertTables(house.database);
  const unit = new Unit();
  for (const id of ids) {
    unit.add(db.deleteFrom('search_alert_address').where('alert_id', '=', id));
    unit.add(db.deleteFrom('search_alert').where('id', '=', id));
    house.ledger.record(unit, { actor, act, type: 'search-alert', id, change: { state: 'deleted' } });
  }
  await house.database.write(unit);
}
