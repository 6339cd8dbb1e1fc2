/** What signals ask of other rooms; main.ts connects them. */
export interface SignalNeeds {
  /** Whether another room keeps the file of this digest: equal content is kept once, and must not go with a signal. */
  holdsFile(sha256: string): Promise<boolean>;
}
