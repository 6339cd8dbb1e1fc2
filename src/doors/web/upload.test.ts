import { createConnection, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testServer, type TestServer } from './testing/test-server.ts';
import { Visitor } from './testing/visitor.ts';

let house: TestServer;
beforeAll(async () => {
  house = await testServer();
});
afterAll(() => house.close());
const visitor = () => new Visitor(house.server);

test('takes files with their names as sent, and fields beside them', async () => {
  const reply = await visitor().upload('/bijlagen', { title: 'T' }, [
    ['a', '../../etc/passwd', 'abc'],
    ['b', 'é.pdf', ''],
  ]);
  expect(reply.statusCode).toBe(200);
  expect(reply.body).toContain('a:passwd:3 b:é.pdf:0 T');
});

test('files over the limit get a page that says what to do', async () => {
  const reply = await visitor().upload('/bijlagen', {}, [['a', 'groot.bin', 'x'.repeat(60_000)]]);
  expect(reply.statusCode).toBe(413);
  expect(reply.body).toContain('Er is niets bewaard');
});

test('files that are together over the limit too', async () => {
  const half = 'x'.repeat(30_000);
  const reply = await visitor().upload('/bijlagen', {}, [
    ['a', '1', half],
    ['b', '2', half],
  ]);
  expect(reply.statusCode).toBe(413);
});

test('too many files, and files where none belong, are refused in words', async () => {
  const three = ['1', '2', '3'].map((name) => ['a', name, 'x'] as const);
  const many = await visitor().upload('/bijlagen', {}, three);
  expect([many.statusCode, many.body.includes('hoogstens 2 bestanden')]).toEqual([413, true]);
  const none = await visitor().upload('/formulier', { title: 'x' }, [['a', '1', 'x']]);
  expect(none.statusCode).toBeGreaterThanOrEqual(400);
  expect(none.statusCode).toBeLessThan(500);
});

test('a form with files without a token is refused', async () => {
  const one = visitor();
  const reply = await one.request({
    method: 'POST',
    url: '/bijlagen',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: '--b\r\nContent-Disposition: form-data; name="a"; filename="x"\r\n\r\nhi\r\n--b--\r\n',
  });
  expect(reply.statusCode).toBe(403);
});

test('a broken form is refused, not a crash', async () => {
  const reply = await visitor().request({
    method: 'POST',
    url: '/bijlagen',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    payload: '--b\r\nContent-Disposition: form-data; name="a"; filename="x"\r\n\r\nhi',
  });
  expect(reply.statusCode).toBe(400);
});

test('a form of two hundred megabytes is read to its end without being kept, and answered', async () => {
  await house.server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = house.server.server.address() as AddressInfo;
  const before = process.memoryUsage().rss;
  const reply = await hugeUpload(port, 200_000_000);
  expect(reply).toMatch(/^HTTP\/1\.1 413 /);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

/** Sends a form of that many bytes over a real connection and gives what comes back. */
function hugeUpload(port: number, size: number): Promise<string> {
  const head = '--b\r\nContent-Disposition: form-data; name="a"; filename="x.bin"\r\n\r\n';
  const tail = '\r\n--b--\r\n';
  const block = Buffer.alloc(1_000_000, 'x');
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    let answer = '';
    let sent = 0;
    const pump = () => {
      while (sent < size) {
        sent += block.length;
        if (!socket.write(block)) return void socket.once('drain', pump);
      }
      socket.write(tail);
    };
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(
      `POST /bijlagen HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\n` +
        `Content-Length: ${String(head.length + size + tail.length)}\r\n\r\n${head}`,
    );
    pump();
  });
}
