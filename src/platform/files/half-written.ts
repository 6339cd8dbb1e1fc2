import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
const ours = new Set<string>();
const dayInMilliseconds = 86_400_000;

/** A name for a file that is being written; it says which process writes it. */
export function startName(): string {
  const name = `${host}.${process.pid}.${randomUUID()}.part`;
  ours.add(name);
  return name;
}

/** Says that the file of that name is finished or gone. */
export function endName(name: string): void {
  ours.delete(name);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isAbandoned(folder: string, name: string): Promise<boolean> {
  if (ours.has(name)) return false;
  const [writer, pid] = name.split('.');
  // In a container every program is process 1: our own number on a file that is not ours is a leftover.
  if (writer === host && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  const age = Date.now() - (await stat(join(folder, name))).mtimeMs;
  return age > dayInMilliseconds;
}

/** Removes what a killed program left behind in the folder; files that another live process writes stay. */
export async function clearHalfWritten(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (await isAbandoned(folder, name).catch(() => false)) await rm(join(folder, name), { force: true });
  }
}
