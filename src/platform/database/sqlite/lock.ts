import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Refusal } from '../../../kernel/errors.ts';

/**
 * Takes the data folder for this process; returns what gives it back.
 * The operating system holds the lock on an empty side file, so it is gone when the process is, however it ended.
 * @throws Refusal `conflict` that names the process which holds the folder.
 */
export function lockFolder(dir: string): () => void {
  const lock = new Sqlite(join(dir, 'weerklank.lock'), { timeout: 0 });
  const holderFile = join(dir, 'weerklank.holder');
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      throw held(dir, holderOf(holderFile));
    throw error;
  }
  writeFileSync(holderFile, JSON.stringify({ pid: process.pid, since: new Date().toISOString() }), { mode: 0o600 });
  return () => {
    if (lock.open) lock.close();
  };
}

function holderOf(file: string): { pid: number; since: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; since: string };
  } catch {
    return null;
  }
}

function held(dir: string, holder: { pid: number; since: string } | null): Refusal {
  const who = holder ? `${holder.pid} (${holder.since})` : '?';
  return new Refusal('conflict', {
    nl: `De map ${dir} is al in gebruik door proces ${who}. Stop dat proces eerst, of kies een andere map met WEERKLANK_DATA.`,
    en: `The folder ${dir} is already in use by process ${who}. Stop that process first, or choose another folder with WEERKLANK_DATA.`,
  });
}
