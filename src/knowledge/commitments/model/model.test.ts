import { describe, expect, it } from 'vitest';
import { sentenceKinds } from '../types.ts';
import { pack, unpack } from './packing.ts';
import { chancesOf } from './chances.ts';
import { train, type Example } from './train.ts';
import { weigh } from './weigh.ts';

const prior = { bias: 0, weights: { norm: { must: 1 } } };
const examples: Example[] = [
  ...['a', 'b', 'c'].map((source): Example => ({ features: ['we', 'open'], kind: 'commitment', source })),
  ...['a', 'b', 'c'].map((source): Example => ({ features: ['it', 'is'], kind: 'description', source })),
  { features: ['its own', 'we'], kind: 'negated', source: 'a' },
  { features: ['its own', 'it'], kind: 'negated', source: 'a' },
];
const commitment = sentenceKinds.indexOf('commitment');

describe('train', () => {
  const model = train(examples, prior);

  it('learns what the examples say, and leaves out what one paper alone has', () => {
    const place = (name: string) => model.names.indexOf(name);
    const chances = chancesOf(model.bias, model.rows, [place('we'), place('open')]);
    expect(chances[commitment]).toBeGreaterThan(0.5);
    expect(model.names).not.toContain('its own');
  });

  it('keeps what was thought before of a feature that no example has', () => {
    const at = model.names.indexOf('must') * sentenceKinds.length;
    expect(model.rows[at + sentenceKinds.indexOf('norm')]).toBeCloseTo(1, 6);
  });

  it('gives the same model for the same examples in another order', () => {
    expect(train([...examples].reverse(), prior)).toEqual(model);
  });
});

describe('pack', () => {
  it('keeps every weight to half a step, apart from what rows share', () => {
    const model = train(examples, prior);
    const packed = pack(model, 0.001);
    const { rowOf, rows, bias } = unpack(packed);
    const size = sentenceKinds.length;
    for (const [name, row] of rowOf) {
      const before = model.rows.subarray(model.names.indexOf(name) * size, (model.names.indexOf(name) + 1) * size);
      const mean = before.reduce((sum, value) => sum + value, 0) / size;
      for (let kind = 0; kind < size; kind += 1)
        expect(Math.abs((rows[row * size + kind] ?? 0) - ((before[kind] ?? 0) - mean))).toBeLessThanOrEqual(
          packed.step / 2 + 1e-6,
        );
    }
    expect(bias[commitment]).toBeCloseTo(model.bias[commitment] ?? 0, 3);
  });
});

describe('weigh', () => {
  it('gives each kind a chance, together one, whatever the features', () => {
    const { chances, weightOf } = weigh(['form:we-present', 'no such feature']);
    expect([...chances.keys()]).toEqual([...sentenceKinds]);
    expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(weightOf('no such feature', 'norm')).toBe(0);
    expect(weightOf('form:we-present', 'commitment')).toBeGreaterThan(0);
  });
});
