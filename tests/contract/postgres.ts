import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL server of our own, in a folder that is gone after `stop`. */
export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends the server and all its processes at once, as a power failure would. */
  kill9(): Promise<void>;
  /** Starts it again on the same folder after `kill9`. */
  restart(): Promise<void>;
  /** Makes an empty database and gives its address. */
  fresh(): Promise<string>;
}

/** Starts a private server with the installed binaries; null, with a loud line, where there are none. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const bin = findBinaries();
  if (!bin) {
    process.stderr.write(
      '\n*** SKIPPED: no PostgreSQL found (apt-get install postgresql); its tests did not run ***\n\n',
    );
    return null;
  }
  const home = mkdtempSync(join(tmpdir(), 'weerklank-pg-'));
  const data = join(home, 'data');
  const as = await otherUser(home);
  const port = await freePort();
  await run(
    ...as(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'weerklank',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--no-sync',
      '--locale=C.UTF-8',
    ]),
  );
  const options = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c fsync=on -c max_connections=60 -c shared_buffers=64MB`;
  const start = () => startServer(as, join(bin, 'pg_ctl'), data, options, join(home, 'log'));
  await start();
  const address = (database: string) => `postgres://weerklank@127.0.0.1:${port}/${database}`;
  let made = 0;
  return {
    url: address('postgres'),
    async stop() {
      await run(...as(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])).catch(() => undefined);
      rmSync(home, { recursive: true, force: true });
    },
    async kill9() {
      const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      const children = await childrenOf(pid);
      for (const one of [pid, ...children]) kill(one);
      while ([pid, ...children].some(lives)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    restart() {
      // A dead server that nobody has reaped yet still looks alive to the next one.
      for (const left of [join(data, 'postmaster.pid'), join(home, `.s.PGSQL.${port}.lock`)])
        rmSync(left, { force: true });
      return start();
    },
    async fresh() {
      made += 1;
      await run(join(bin, 'createdb'), [
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'weerklank',
        '-T',
        'template0',
        `t${made}`,
      ]);
      return address(`t${made}`);
    },
  };
}

type As = (command: string, words: string[]) => [string, string[]];

/** PostgreSQL refuses to run as root; then it runs as a user with fewer rights. */
async function otherUser(home: string): Promise<As> {
  if (process.getuid?.() !== 0) return (command, words) => [command, words];
  const names = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':')[0]);
  const name = names.includes('postgres') ? 'postgres' : 'nobody';
  await run('chown', [name, home]);
  return (command, words) => [
    'setpriv',
    ['--reuid', name, '--regid', group(name), '--clear-groups', command, ...words],
  ];
}

function group(name: string): string {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}:`));
  return line?.split(':')[3] ?? name;
}

async function startServer(as: As, control: string, data: string, options: string, log: string): Promise<void> {
  const [command, words] = as(control, ['-D', data, '-o', options, '-l', log, '-w', 'start']);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(command, words, { stdio: 'ignore', cwd: data });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(readFileSync(log, 'utf8')))));
  });
}

/** The folder with `initdb` and `pg_ctl`: Debian's own place first, then PATH. */
function findBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return (
    folders.find((folder) => ['initdb', 'pg_ctl', 'createdb'].every((name) => executable(join(folder, name)))) ?? null
  );
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  return stdout
    .split('\n')
    .map(Number)
    .filter((one) => one > 0);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was already gone.
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
