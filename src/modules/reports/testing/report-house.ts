import { openTestHouse, staffMember, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import type { ReportNeeds } from '../needs.ts';
import type { HardshipLine, ReportData } from '../report-data.ts';
import { reportsMigration } from '../report.tables.ts';

export const owner = staffMember('jo', 'policy-owner');

export function buildHardship(overrides: Partial<HardshipLine> = {}): HardshipLine {
  return {
    ...{ id: 'h1', title: 'Een stel zakt onder het minimum', state: 'acknowledged', severity: 'hard' },
    ...{ causes: 'colliding-schemes', level: 'law', known_since: '2022-03-01', owner: 'Ministerie', group: 'Stellen' },
    ...{ mechanism: 'Twee regelingen botsen.', not_solved_because: '', decided_by: '', url: '/hardheden/h1' },
    ...overrides,
  };
}

/** Tables of a small year; what is not given is ordinary. */
export function buildData(overrides: Partial<ReportData> = {}): ReportData {
  return {
    ...{ hardships: [buildHardship()], estimates: [], solutions: [], themes: [], commitments: [] },
    signals: [{ month: '2026-02', channel: 'web', state: 'answered', solved: 'yes', late: 'no', count: '40' }],
    ...overrides,
  };
}

export interface ReportRoom {
  readonly house: TestHouse;
  readonly needs: ReportNeeds;
  /** What the records hold now; may change between two editions. */
  data: ReportData;
}

export async function reportRoom(): Promise<ReportRoom> {
  const house = await openTestHouse([reportsMigration]);
  const room: ReportRoom = {
    house,
    data: buildData(),
    needs: { collect: () => Promise.resolve(room.data), plans: () => Promise.resolve([]) },
  };
  return room;
}
