import { isNum } from '../values/numbers.ts';
import { Decimal } from '../values/decimal.ts';
import { isRecord, kindOf, type Value } from '../values/value.ts';

/** Says what is wrong at a field, in both languages. */
export type Report = (field: string, nl: string, en: string) => void;

/** Checks one value; reports and never throws. */
export type Shape = (value: Value, field: string, report: Report) => void;

const kindNames = {
  nl: {
    text: 'tekst',
    number: 'een getal',
    whole: 'een geheel getal',
    flag: 'true of false',
    list: 'een lijst',
    record: 'een blok met velden',
  },
  en: {
    text: 'text',
    number: 'a number',
    whole: 'a whole number',
    flag: 'true or false',
    list: 'a list',
    record: 'a block with fields',
  },
};

type Kind = keyof typeof kindNames.nl;

function wrongKind(report: Report, field: string, wanted: Kind, value: Value): void {
  report(
    field,
    `moet ${kindNames.nl[wanted]} zijn, niet ${kindOf(value)}`,
    `must be ${kindNames.en[wanted]}, not ${kindOf(value)}`,
  );
}

export const anything: Shape = () => undefined;

export interface TextRules {
  readonly oneOf?: readonly string[];
  readonly pattern?: RegExp;
  /** What the pattern asks, in words. */
  readonly nl?: string;
  readonly en?: string;
}

export function text({ oneOf, pattern, nl = '', en = '' }: TextRules = {}): Shape {
  return (value, field, report) => {
    if (typeof value !== 'string') return wrongKind(report, field, 'text', value);
    if (oneOf && !oneOf.includes(value)) {
      report(
        field,
        `“${value.slice(0, 60)}” is niet toegestaan; kies uit ${oneOf.join(', ')}`,
        `“${value.slice(0, 60)}” is not allowed; choose from ${oneOf.join(', ')}`,
      );
    } else if (pattern && !pattern.test(value)) {
      report(field, `“${value.slice(0, 60)}” is geen ${nl}`, `“${value.slice(0, 60)}” is no ${en}`);
    }
  };
}

export const number: Shape = (value, field, report) => {
  if (!isNum(value)) wrongKind(report, field, 'number', value);
};

export function whole(least: number, most: number): Shape {
  return (value, field, report) => {
    const isWhole = typeof value === 'number' || (value instanceof Decimal && value.scale === 0);
    if (!isWhole) return wrongKind(report, field, 'whole', value);
    if (typeof value !== 'number' || value < least || value > most) {
      report(field, `moet tussen ${least} en ${most} liggen`, `must lie between ${least} and ${most}`);
    }
  };
}

export const flag: Shape = (value, field, report) => {
  if (typeof value !== 'boolean') wrongKind(report, field, 'flag', value);
};

export function list(item: Shape): Shape {
  return (value, field, report) => {
    if (!Array.isArray(value)) return wrongKind(report, field, 'list', value);
    value.forEach((each: Value, index) => item(each, `${field}[${index}]`, report));
  };
}

export interface RecordRules {
  readonly required?: readonly string[];
  readonly fields?: Readonly<Record<string, Shape>>;
  /** Other fields than those named are refused. */
  readonly closed?: boolean;
  /** Shape of the fields that are not named. */
  readonly others?: Shape;
}

const join = (field: string, name: string): string => (field ? `${field}.${name}` : name);

export function record({ required = [], fields = {}, closed = false, others = anything }: RecordRules): Shape {
  return (value, field, report) => {
    if (value === null || typeof value !== 'object' || !isRecord(value))
      return wrongKind(report, field, 'record', value);
    for (const name of required) if (!(name in value)) report(join(field, name), 'ontbreekt', 'is missing');
    for (const [name, each] of Object.entries(value)) {
      const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (shape) shape(each, join(field, name), report);
      else if (closed) report(join(field, name), 'is hier geen bekend veld', 'is no known field here');
      else others(each, join(field, name), report);
    }
  };
}

/** The shape depends on the value, also for recursion. */
export function depending(choose: (value: Value) => Shape): Shape {
  return (value, field, report) => choose(value)(value, field, report);
}
