/** What hardships ask of other rooms; main.ts connects it to themes and signals. */
export interface HardshipNeeds {
  /** How the people behind these themes answered "is it solved for you?". */
  solvedAnswers(
    themeIds: readonly string[],
  ): Promise<{ readonly asked: number; readonly yes: number; readonly partly: number; readonly no: number }>;
}
