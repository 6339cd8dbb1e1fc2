/** The server under measurement, in a process of its own: `page`, `form` or `empty`; prints its address. */
import fastify, { type FastifyInstance } from 'fastify';
import { demoModule } from '../../src/doors/web/testing/demo-module.tsx';
import { testServer } from '../../src/doors/web/testing/test-server.ts';
import { listModule } from './list-module.tsx';

const kind = process.argv[2];
/** Microseconds of processor time that this process used: says what a page costs, also on a busy machine. */
function usage(server: FastifyInstance): void {
  server.get('/bench-usage', { config: { limit: null } }, () => {
    const { user, system } = process.cpuUsage();
    return { microseconds: user + system };
  });
}

const plenty = { max: 1_000_000_000, seconds: 60 };

async function serve(): Promise<string> {
  if (kind === 'empty') {
    const server = fastify();
    usage(server);
    server.get('/', (_request, reply) =>
      reply.type('text/html; charset=utf-8').send('<!doctype html><title>x</title>'),
    );
    return server.listen({ port: 0, host: '127.0.0.1' });
  }
  const modules = [listModule(), demoModule()];
  const { server } = await testServer({ modules, limits: { ordinary: plenty } });
  usage(server);
  return server.listen({ port: 0, host: '127.0.0.1' });
}

process.stdout.write(`${await serve()}\n`);
