import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { hashReceipt, parseReceipt } from '../receipt.ts';
import { signalTables } from '../signal.tables.ts';

const unknown = new Refusal(
  'not-found',
  { nl: 'Met deze code vinden wij geen signaal.', en: 'We find no signal with this code.' },
  [
    {
      field: 'code',
      message: {
        nl: 'Met deze code vinden wij geen signaal. Kijk of alle 16 cijfers goed zijn.',
        en: 'We find no signal with this code. Check that all 16 digits are right.',
      },
    },
  ],
);

/**
 * Finds the signal of a receipt code.
 * Every try costs one slow hash, also for words that cannot be a code, so that answers take equally long.
 */
export async function openReceipt(house: House, typed: string): Promise<string> {
  const code = parseReceipt(typed);
  const hash = await hashReceipt(code ?? 'no code', house.settings.secret);
  const row = await signalTables(house.database)
    .selectFrom('signal')
    .select('id')
    .where('receipt', '=', hash)
    .executeTakeFirst();
  if (!row || code === null) throw unknown;
  return row.id;
}
