import pino from 'pino';
import { aboutError, onlyAllowed } from './fields.ts';

export type Log = pino.Logger;

export interface LogSettings {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/**
 * Makes the structured log: one line of JSON per happening, with a fixed text and allowed fields only.
 * The text is a constant of the program; words to be filled into it are not taken.
 */
export function createLog({ logLevel }: LogSettings, to: pino.DestinationStream = pino.destination(1)): Log {
  const log = pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }), log: allowedWithError },
      hooks: {
        logMethod(given: unknown[], write) {
          const [first, second] = given;
          if (typeof first === 'string') return write.call(this, {}, first);
          const fields = first instanceof Error ? { failure: aboutError(first) } : (first ?? {});
          return write.call(this, wrapped(fields), typeof second === 'string' ? second : 'untold');
        },
      },
    },
    to,
  );
  // pino drops its own filter of bound fields in children; they inherit this one.
  const { child } = log;
  log.child = function <Levels extends string>(
    this: Log,
    bindings: pino.Bindings,
    options?: pino.ChildLoggerOptions<Levels>,
  ) {
    return child.call(this, onlyAllowed(bindings), options as never) as unknown as pino.Logger<Levels>;
  };
  return log;
}

const known = new WeakSet<object>();

/** Filters before pino looks at the fields: it would take the message of an error for its text. */
function wrapped(fields: object): Record<string, unknown> {
  const { failure, ...rest } = fields as Record<string, unknown>;
  const clean = { ...onlyAllowed(rest), ...(typeof failure === 'object' ? failure : {}) };
  known.add(clean);
  return clean;
}

function allowedWithError(fields: Record<string, unknown>): Record<string, unknown> {
  return known.has(fields) ? fields : onlyAllowed(fields);
}
