import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { openWriter } from './connection.ts';
import { groupCommitter } from './group.ts';
import type { FromWriter, SentUnit, ToWriter } from './message.ts';

/** At most so many units in one transaction, so that nobody waits long for others. */
const largestGroup = 512;

if (!parentPort) throw new Error('the writer runs as a worker thread');
const port = parentPort;
const reply = (message: FromWriter): void => port.postMessage(message);

try {
  const connection = openWriter((workerData as { file: string }).file);
  const commit = groupCommitter(connection);

  port.on('message', (message: ToWriter) => {
    const { units, close } = collect(message);
    for (let from = 0; from < units.length; from += largestGroup) reply(commit(units.slice(from, from + largestGroup)));
    if (!close) return;
    connection.close();
    port.close();
  });
  reply('ready');
} catch (error) {
  reply({ failed: error instanceof Error ? error.message : String(error) });
  port.close();
}

/** Everything that waits at this moment goes into the next group. */
function collect(first: ToWriter): { units: SentUnit[]; close: boolean } {
  const units: SentUnit[] = [];
  let next: ToWriter | undefined = first;
  while (next !== undefined) {
    if (next === 'close') return { units, close: true };
    units.push(...next);
    next = receiveMessageOnPort(port)?.message as ToWriter | undefined;
  }
  return { units, close: false };
}
