import pg from 'pg';
import type { Failure } from '../failure.ts';

/** Codes with which the server says that it goes away or starts up. */
const away = /^(08|57P0)/;
/** No room, no connections, a standby that may not write, a lock that others hold. */
const unable = /^(53|25006|55P03)/;
/** What the driver and the operating system say when a connection cannot be made or has ended. */
const broken = /connection|terminated|timeout|not queryable|ECONN|EPIPE|ENOENT|EHOST|ENET|ENOTFOUND|EAI_|ETIMEDOUT/i;
const stalePlan = /cached plan must not change result type/;

/** The connection is of no use any more: what was under way has not been answered. */
export function lostConnection(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError))
    return error instanceof Error && broken.test(`${error.message} ${codeOf(error)}`);
  return away.test(error.code ?? '') || stalePlan.test(error.message);
}

/** What a statement was refused for; the server's detail is left out, because it quotes values. */
export function failureOf(error: unknown, statement?: number): Failure {
  const place = statement === undefined ? {} : { statement };
  const code = error instanceof pg.DatabaseError ? (error.code ?? 'UNKNOWN') : 'UNKNOWN';
  const message = error instanceof Error ? error.message : String(error);
  if (code === '23505') return { kind: 'taken', code, message, ...place };
  return { kind: unable.test(code) ? 'unavailable' : 'error', code, message, ...place };
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
