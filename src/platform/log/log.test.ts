import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function record() {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'debug' }, { write: (line: string) => void lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

test('keeps allowed fields and drops every other one', () => {
  const { log, last } = record();
  log.info({ job: 'j1', count: 3, email: 'a@b.nl', name: 'Jansen', nested: { bsn: '123456782' } }, 'job done');
  expect(last()).toEqual({ level: 'info', time: expect.any(String), job: 'j1', count: 3, msg: 'job done' });
});

test('never writes the message of an error, however it is given', () => {
  const { log, lines, last } = record();
  const error = Object.assign(new RangeError('Jansen, 06-12345678'), { code: 'E_RANGE' });
  log.error(error);
  log.error(error, 'failed');
  log.error({ err: error });
  log.error({ error }, 'failed');
  log.warn('no words from %s', 'Jansen');
  log.child({ requestId: 'r1', ip: '192.0.2.1', err: error }).error({ user: 'Jansen' }, 'failed');
  expect(lines).toHaveLength(6);
  expect(lines.join('')).not.toMatch(/Jansen|0612|06-1|192\.0/);
  expect(last()).toMatchObject({ requestId: 'r1' });
  expect(JSON.parse(lines[3] ?? '')).toMatchObject({ error: 'RangeError', code: 'E_RANGE', msg: 'failed' });
});

test('tells a request by its route, not by its address', () => {
  const { log, lines, last } = record();
  const req = { method: 'GET', url: '/signals/1234?naam=Jansen', routeOptions: { url: '/signals/:id' } };
  log.info({ req, res: { statusCode: 200 }, responseTime: 1.5 }, 'request completed');
  expect(last()).toMatchObject({ method: 'GET', route: '/signals/:id', statusCode: 200, responseTime: 1.5 });
  expect(lines.join('')).not.toContain('Jansen');
});
