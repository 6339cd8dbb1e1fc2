import type { Listener } from '../engine/events/events.ts';
import type { CommandIo } from '../engine/module/command.ts';
import type { Module } from '../engine/module/house.ts';
import type { Loaded } from '../modules/demonstration/index.ts';
import type { HardshipAnswers } from '../modules/hardships/index.ts';
import type { PlanAnswers } from '../modules/plans/index.ts';
import type { ReportAnswers } from '../modules/reports/index.ts';
import type { SignalAnswers } from '../modules/signals/index.ts';
import type { ThemeAnswers } from '../modules/themes/index.ts';
import type { JobHandler } from '../platform/jobs/jobs.ts';

/** All rooms, and what the wiring of the rest needs of them. */
export interface Rooms {
  readonly modules: readonly Module[];
  readonly jobs: readonly JobHandler[];
  readonly listeners: readonly Listener[];
  readonly plans: PlanAnswers;
  readonly signals: SignalAnswers;
  readonly themes: ThemeAnswers;
  readonly hardships: HardshipAnswers;
  readonly reports: ReportAnswers;
  /** Fills an untouched installation with the demonstration. */
  demonstrate(io: CommandIo): Promise<Loaded>;
}
