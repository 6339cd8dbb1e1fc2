import { z } from 'zod';

const text = (problem: string, most = 200) =>
  z.string({ error: problem }).max(most, `is longer than ${most} characters`);
const optional = (schema: z.ZodType<string, string>) => schema.optional();
const web = (problem: string) =>
  z.url({ protocol: /^https?$/, error: problem }).transform((address) => address.replace(/\/+$/, ''));
const number = (least: number, most: number, standard: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)
    .default(standard);
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be the address of a PostgreSQL database' });

/** Per environment variable: what it may be, what it is when absent, and an example that works. */
export const rules = {
  NODE_ENV: {
    schema: z
      .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
      .default('development'),
    example: 'NODE_ENV=production',
  },
  WEERKLANK_DATA: {
    schema: text('must be a folder').default('./data'),
    example: 'WEERKLANK_DATA=/var/lib/weerklank',
  },
  DATABASE_URL: {
    schema: optional(postgres),
    example: 'DATABASE_URL=postgres://weerklank:password@localhost:5432/weerklank',
  },
  DATABASE_OWNER_URL: {
    schema: optional(postgres),
    example: 'DATABASE_OWNER_URL=postgres://weerklank_owner:password@localhost:5432/weerklank',
  },
  HOST: { schema: text('must be an address to listen on').default('127.0.0.1'), example: 'HOST=0.0.0.0' },
  PORT: { schema: number(0, 65_535, 8080), example: 'PORT=8080' },
  BASE_URL: { schema: web('must be a web address').optional(), example: 'BASE_URL=https://weerklank.example.nl' },
  SECRET_KEY: {
    schema: z.string().min(32, 'must have at least 32 characters').max(500, 'is longer than 500 characters').optional(),
    example: 'SECRET_KEY=$(openssl rand -hex 32)',
  },
  DEMO: {
    schema: z
      .enum(['on', 'off'], { error: 'must be on or off' })
      .transform((value) => value === 'on')
      .optional(),
    example: 'DEMO=off',
  },
  ORGANISATION_NAME: {
    schema: text('must be a name').default('Weerklank'),
    example: 'ORGANISATION_NAME="Gemeente Lisserbroek"',
  },
  LANGUAGE_DEFAULT: {
    schema: z.enum(['nl', 'en'], { error: 'must be nl or en' }).default('nl'),
    example: 'LANGUAGE_DEFAULT=nl',
  },
  OIDC_ISSUER: { schema: web('must be a web address').optional(), example: 'OIDC_ISSUER=https://login.example.nl' },
  OIDC_CLIENT_ID: { schema: optional(text('must be text')), example: 'OIDC_CLIENT_ID=weerklank' },
  OIDC_CLIENT_SECRET: { schema: optional(text('must be text', 500)), example: 'OIDC_CLIENT_SECRET=…' },
  OIDC_ROLE_CLAIM: { schema: text('must be text').default('roles'), example: 'OIDC_ROLE_CLAIM=roles' },
  MAIL_URL: {
    schema: optional(z.url({ protocol: /^smtps?$/, error: 'must be the address of a mail server' })),
    example: 'MAIL_URL=smtps://name:password@mail.example.nl:465',
  },
  MAIL_FROM: {
    schema: text('must be a sender')
      .regex(/^[^\r\n@]*<?[^\s@<>]+@[^\s@<>]+>?$/, 'must be a mail address, with or without a name')
      .default('Weerklank <noreply@localhost>'),
    example: 'MAIL_FROM="Weerklank <noreply@example.nl>"',
  },
  MAX_UPLOAD_MB: { schema: number(1, 2_000, 50), example: 'MAX_UPLOAD_MB=50' },
  LOG_LEVEL: {
    schema: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
      .default('info'),
    example: 'LOG_LEVEL=info',
  },
  RETENTION_CONTACT_DAYS: { schema: number(1, 3_650, 180), example: 'RETENTION_CONTACT_DAYS=180' },
  RETENTION_STORY_DAYS: { schema: number(1, 36_500, 1_825), example: 'RETENTION_STORY_DAYS=1825' },
} as const;
