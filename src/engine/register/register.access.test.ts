import { expect, test } from 'vitest';
import { twinTable } from '../access/testing/twin.ts';
import { allActs, registerActs } from './acts/register-acts.ts';
import type { AnyDefinition } from './definition/definition.ts';
import { sample } from './testing/sample-register.ts';

const bridge = registerActs(sample as unknown as AnyDefinition);

test('who may do what with the sample register', () => {
  expect(twinTable(allActs(bridge))).toEqual({
    'bridge.list': 'anyone',
    'bridge.read': 'coordinator policy-owner auditor',
    'bridge.read-personal': 'coordinator',
    'bridge.create': 'coordinator',
    'bridge.update': 'coordinator',
    'bridge.link': 'coordinator',
    'bridge.request-correction': 'anyone',
    'bridge.answer-correction': 'coordinator',
    'bridge.open': 'coordinator',
    'bridge.solve': 'policy-owner',
    'bridge.drop': 'policy-owner',
    'bridge.add-estimates': 'coordinator',
  });
});

test('what a definition does not give, nobody may', () => {
  const { corrections: _corrections, readPersonal: _readPersonal, ...rest } = sample;
  const table = twinTable(allActs(registerActs(rest as unknown as AnyDefinition)));
  expect(table['bridge.request-correction']).toBe('nobody');
  expect(table['bridge.answer-correction']).toBe('nobody');
  expect(table['bridge.read-personal']).toBe('nobody');
});

test('the twin refuses acts without words and two of one name', () => {
  const act = { name: 'a.b', who: [], rule: { nl: 'x', en: 'x' } };
  expect(() => twinTable([act, act])).toThrow('two acts');
  expect(() => twinTable([{ ...act, rule: { nl: 'x', en: ' ' } }])).toThrow('no rule');
});
