import type { Actor } from './access.ts';

/**
 * Logs each reading of personal data, in the form of the Dutch standard Logboek dataverwerkingen
 * (https://logius-standaarden.github.io/logboek-dataverwerkingen/): who, which processing activity, whose data by reference, when.
 */
export interface ReadingLog {
  read(reading: {
    readonly actor: Actor;
    /** The processing activity: `signals.view-contact`. */
    readonly activity: string;
    /** The record whose person is meant; never the person's data. */
    readonly subject: { readonly type: string; readonly id: string };
    readonly reason?: string;
  }): Promise<void>;
}
