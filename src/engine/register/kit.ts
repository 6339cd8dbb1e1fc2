import type { House } from '../module/house.ts';
import type { RegisterActs } from './acts/register-acts.ts';
import type { AnyDefinition } from './definition/definition.ts';

/** What a register needs of the house. */
export type RegisterHouse = Pick<
  House,
  'database' | 'ledger' | 'events' | 'publication' | 'readingLog' | 'clock' | 'files' | 'settings'
>;

/** A definition brought to life: what every act and query of one register works with. */
export interface Kit {
  readonly definition: AnyDefinition;
  /** Hash of the definition in force. */
  readonly hash: string;
  /** The definition as it is kept beside the versions. */
  readonly json: string;
  readonly house: RegisterHouse;
  readonly acts: RegisterActs;
  /** Makes a text about persons fit for everyone. */
  readonly mask: (text: string) => string;
}
