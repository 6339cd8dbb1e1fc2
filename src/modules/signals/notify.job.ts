import type { House } from '../../engine/module/house.ts';
import { system } from '../../engine/access/access.ts';
import type { JobHandler } from '../../platform/jobs/jobs.ts';
import { signalTables } from './signal.tables.ts';
import { signalTexts } from './texts/index.ts';

/** Tells a reporter who left an e-mail address that there is a message; the message itself stays behind the receipt code. */
export function notifyJob(house: House): JobHandler {
  return {
    kind: 'signals:notify',
    async run(payload) {
      const id = String(payload['signal']);
      const row = await signalTables(house.database)
        .selectFrom('signal_contact')
        .innerJoin('signal', 'signal.id', 'signal_contact.signal_id')
        .select(['email', 'language'])
        .where('signal_id', '=', id)
        .executeTakeFirst();
      if (!row?.email) return;
      await house.readingLog.read({
        actor: system('notify'),
        activity: 'signals.notify',
        subject: { type: 'signal', id },
      });
      const texts = signalTexts(row.language === 'en' ? 'en' : 'nl').mail;
      await house.mail.send({
        to: row.email,
        subject: texts.subject(house.settings.organisation),
        text: texts.body(`${house.settings.baseUrl}/volgen`),
      });
    },
  };
}
