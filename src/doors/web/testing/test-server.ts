import type { FastifyInstance } from 'fastify';
import type { Module } from '../../../engine/module/house.ts';
import { settableClock } from '../../../platform/clock/clock.ts';
import { openTestDatabase } from '../../../platform/database/testing/memory.ts';
import { createLog } from '../../../platform/log/log.ts';
import type { SignIn, WebOptions, WebSettings } from '../options.ts';
import { createWebServer } from '../server.ts';
import { demoSignIn } from '../sign-in/demo-sign-in.tsx';
import { staffMigrations } from '../sign-in/staff.migrations.ts';
import type { StaffMember } from '../sign-in/staff.store.ts';
import { fakeModule } from './fake-module.tsx';

export const demoPersons: readonly StaffMember[] = [
  { subject: 'noor', name: 'Noor van der Linden', organisation: 'Gemeente Waterhoven', roles: ['coordinator'] },
  { subject: 'ilias', name: 'Ilias Haddou', organisation: 'Ministerie van Samenhang', roles: ['policy-owner'] },
];

export const testSettings: WebSettings = {
  baseUrl: 'http://127.0.0.1:8080',
  organisation: 'Gemeente Waterhoven',
  secret: 'a secret of at least thirty-two characters',
  maxUploadBytes: 50_000,
  demonstration: true,
  production: false,
};

export interface TestServer {
  readonly server: FastifyInstance;
  readonly lines: readonly string[];
  readonly clock: ReturnType<typeof settableClock>;
  close(): Promise<void>;
}

interface Wishes extends Partial<Pick<WebOptions, 'limits' | 'doors' | 'ready' | 'theme'>> {
  readonly settings?: Partial<WebSettings>;
  readonly modules?: readonly Module[];
  readonly signIn?: SignIn;
}

/** A whole web server on a database of its own, with the log kept in memory. */
export async function testServer({
  settings = {},
  modules = [fakeModule()],
  signIn,
  ...rest
}: Wishes = {}): Promise<TestServer> {
  const database = await openTestDatabase(staffMigrations);
  const clock = settableClock('2026-11-23T20:00:00.000Z');
  const lines: string[] = [];
  const all = { ...testSettings, ...settings };
  const server = await createWebServer({
    modules,
    house: { database, clock },
    settings: all,
    log: createLog({ logLevel: 'debug' }, { write: (line: string) => void lines.push(line) }),
    signIn: signIn ?? demoSignIn(demoPersons, { production: false, demonstration: true }),
    ...rest,
  });
  return {
    server,
    lines,
    clock,
    async close() {
      await server.close();
      await database.close();
    },
  };
}
