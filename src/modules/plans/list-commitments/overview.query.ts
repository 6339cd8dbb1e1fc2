import type { House } from '../../../engine/module/house.ts';
import type { CommitmentRecord, CommitmentRegister } from '../plans.types.ts';
import { isLate } from './overview.page.tsx';

/** All public commitments: overdue first, then those due first, then those without a date. */
export async function publicCommitments(house: House, register: CommitmentRegister): Promise<CommitmentRecord[]> {
  const found: CommitmentRecord[] = [];
  for (let page = 1; ; page += 1) {
    const { records, total } = await register.list({
      states: ['open', 'claimed', 'fulfilled', 'dropped'],
      page,
      size: 500,
    });
    found.push(...records);
    if (found.length >= total || records.length === 0) break;
  }
  const today = house.clock.today();
  const due = (record: CommitmentRecord) => record.values.deadline ?? '9999';
  return found.sort(
    (a, b) => Number(isLate(b, today)) - Number(isLate(a, today)) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0),
  );
}
