/** What stands before a place on the same line: at most sixty characters, and nothing before another number. */
export function lead(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const from = Math.max(before.lastIndexOf('\n'), before.search(/\d[^\d]*$/u));
  return before.slice(from + 1);
}
