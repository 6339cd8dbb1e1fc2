import { LawError } from '../errors.ts';
import { kindOf, type Value } from '../values/value.ts';

/** The values of one run of one unit; `undefined` where nothing was set. */
export type Slots = (Value | undefined)[];

/** A compiled expression. */
export type Evaluate = (slots: Slots) => Value;

/** Longest text and list a law may build. */
export const mostItems = 100_000;

export const mismatch = (expected: string, got: string): LawError =>
  new LawError('type-mismatch', `Type mismatch: expected ${expected}, got ${got}`);

export const wrongKind = (expected: string, value: Value): LawError => mismatch(expected, kindOf(value));

export const invalid = (reason: string): LawError => new LawError('invalid-operation', `Invalid operation: ${reason}`);

export const overflow = (reason: string): LawError => new LawError('overflow', `Arithmetic overflow: ${reason}`);
