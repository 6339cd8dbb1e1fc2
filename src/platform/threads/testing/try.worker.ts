import { Refusal } from '../../../kernel/errors.ts';
import { serveThread } from '../serve-thread.ts';

/** What the tests of threads ask. */
export type Try = 'double' | 'refuse' | 'throw' | 'forever' | 'grow' | 'leave';

serveThread(({ what, value }: { what: Try; value: number }, report): number => {
  if (what === 'refuse')
    throw new Refusal('invalid', { nl: 'Nee.', en: 'No.' }, [{ field: 'a', message: { nl: 'x', en: 'y' } }]);
  if (what === 'throw') throw new TypeError('broken');
  if (what === 'leave') process.exit(0);
  const kept: number[][] = [];
  for (let turn = 1; what === 'forever' || what === 'grow'; turn += 1) {
    report(1 - 1 / turn);
    if (what === 'grow') kept.push(new Array<number>(100_000).fill(turn + kept.length));
  }
  report(1);
  return 2 * value;
});
