import { expect, test } from 'vitest';
import { twinTable } from '../../engine/access/testing/twin.ts';
import { openTestHouse } from '../../engine/module/testing/test-house.ts';
import { algorithmActs } from './algorithm.access.ts';
import { createAlgorithms } from './index.ts';

test('everyone reads the register; only an administrator sees what is in force', () => {
  expect(twinTable(Object.values(algorithmActs))).toEqual({
    'algorithms.read': 'anyone',
    'algorithms.inspect': 'administrator',
  });
});

test('every address and operation is open, but for the page of the desk', async () => {
  const house = await openTestHouse([]);
  const { routes, api } = createAlgorithms(house, {
    thresholds: [],
    lastProposals: () => Promise.resolve(null),
    languageModel: null,
  });
  await house.close();
  const closed = [...routes, ...api].filter(({ act }) => act !== algorithmActs.read);
  expect(closed.map(({ path, act }) => [path, act])).toEqual([['/werk/algoritmen', algorithmActs.inspect]]);
});
