import type { Trace } from '../running/recorder.ts';
import { Decimal } from '../values/decimal.ts';
import { Tainted, type Value } from '../values/value.ts';

/** The steps of an execution as a tree of lines for lawyers, in the form of the reference engine. */
export function lawyersTree(trace: Trace): string {
  const lines = [trace.message ?? trace.name, `╟──Evaluating rules for ${trace.name}`];
  lines.push(...children(trace, '║   ', true, false));
  if (trace.result !== undefined) {
    lines.push(`╙──Result: ${/\((.*)\)$/.exec(trace.name)?.[1] ?? trace.name} = ${shown(trace.result)}`);
  }
  return lines.join('\n');
}

function children(trace: Trace, indent: string, double: boolean, more: boolean): string[] {
  const steps = trace.children.filter(({ kind }) => kind !== 'note' && kind !== 'literal');
  return steps.flatMap((step, index) => node(step, indent, index === steps.length - 1 && !more, double));
}

function node(trace: Trace, indent: string, last: boolean, double: boolean): string[] {
  const connector = double ? (last ? '╙──' : '╟──') : last ? '└──' : '├──';
  const inner = indent + (last ? '    ' : double ? '║   ' : '│   ');
  const line = `${indent}${connector}${title(trace)}`;
  switch (trace.kind) {
    case 'action': {
      const result = trace.result === undefined ? [] : [`${inner}└──Result: ${trace.name} = ${shown(trace.result)}`];
      return [line, ...children(trace, inner, false, result.length > 0), ...result];
    }
    case 'internal': {
      const resolved = `${inner}├──Resolving from RESOLVED_INPUT: ${shown(trace.result ?? null)}`;
      return [line, resolved, ...children(trace, inner, false, false)];
    }
    case 'reference':
    case 'term':
    case 'hook':
      return [line, ...children(trace, inner, true, false)];
    default:
      return [line, ...children(trace, inner, false, false)];
  }
}

function title(trace: Trace): string {
  const result = trace.result === undefined ? '?' : shown(trace.result);
  switch (trace.kind) {
    case 'reference':
      return `Reference: ${trace.name}`;
    case 'internal':
      return `Resolving $${trace.name.toUpperCase()}`;
    case 'cached':
      return `Cached: ${trace.name}: ${result}`;
    case 'value':
      return `Resolving from ${trace.origin ?? '?'}: $${trace.name.toUpperCase()} = ${result}`;
    case 'operation':
      return trace.name === 'IF' && trace.message
        ? `IF(${trace.message}) = ${result}`
        : `Compute ${trace.name}(...) = ${result}`;
    case 'branch':
      return `${trace.name}: ${result}`;
    case 'action':
      return `Computing ${trace.name}`;
    case 'term':
      return `Delegation: ${trace.message ?? trace.name}: ${result}`;
    case 'hook':
      return `HOOK: ${trace.message ?? trace.name}`;
    case 'override':
      return `Lex specialis: ${trace.message ?? trace.name}: ${result}`;
    default:
      return trace.message ?? trace.name;
  }
}

/** A value as the reference engine prints it. */
function shown(value: Value): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number' || value instanceof Decimal) return String(value);
  if (value instanceof Tainted) return `UNTRANSLATABLE(art. ${value.article}: ${value.construct})`;
  if (Array.isArray(value)) return `[${value.map((item: Value) => shown(item)).join(', ')}]`;
  const entries = Object.entries(value as Record<string, Value>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, item]) => `'${name}': ${shown(item)}`).join(', ')}}`;
}
