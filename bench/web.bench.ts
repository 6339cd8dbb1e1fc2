/** Pages per second and p99 of the web door on one core, against an empty Fastify route in the same run. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import Table from 'cli-table3';

const runs = 3;
const seconds = 3;
const connections = 8;

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** Processor time of the server per request, in milliseconds. */
  readonly cost: number;
}

async function start(kind: string): Promise<[string, ChildProcess]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/web/serve.ts', kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) if (line.startsWith('http')) return [line, child];
  throw new Error(`the server ${kind} did not start`);
}

async function load(url: string, duration: number): Promise<Measured> {
  const before = await usage(url);
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration });
  const cost = ((await usage(url)) - before) / 1000 / Math.max(1, requests.total);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors, cost };
}

async function usage(url: string): Promise<number> {
  const reply = await fetch(new URL('/bench-usage', url));
  return ((await reply.json()) as { microseconds: number }).microseconds;
}

async function measure(url: string): Promise<Measured> {
  await load(url, 2);
  const all: Measured[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await load(url, seconds));
  const [, middle] = all.sort((a, b) => a.perSecond - b.perSecond);
  if (!middle) throw new Error('nothing was measured');
  return middle;
}

const [emptyUrl, emptyServer] = await start('empty');
const empty = await measure(emptyUrl);
emptyServer.kill();
const [siteUrl, site] = await start('site');
const pages = [
  ['a page of text', '/over'],
  ['a list of 50 records', '/lijst'],
  ['a form (sets a session)', '/demo-formulier'],
  ['the whole page kit at once', '/demo'],
] as const;
const table = new Table({ head: ['route', 'per second', 'of empty', 'p50 ms', 'p99 ms', 'CPU ms', 'failed'] });
const row = (name: string, { perSecond, p50, p99, failed, cost }: Measured) =>
  table.push([
    name,
    Math.round(perSecond),
    (perSecond / empty.perSecond).toFixed(2),
    p50,
    p99,
    cost.toFixed(2),
    failed,
  ]);
row('empty Fastify route', empty);
for (const [name, path] of pages) row(name, await measure(`${siteUrl}${path}`));
site.kill();
console.log(
  `${String(connections)} connections, ${String(runs)} runs of ${String(seconds)} s, the median; server and load each on a core`,
);
console.log(table.toString());
