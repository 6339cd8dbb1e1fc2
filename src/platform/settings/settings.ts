import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { rules } from './rules.ts';
import { readSecretKey } from './secret-key.ts';

/** Everything that an installation can set, checked once at the start. */
export interface Settings {
  readonly production: boolean;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** The role that owns the tables and may migrate; absent means that DATABASE_URL may. */
  readonly databaseOwnerUrl?: string;
  readonly host: string;
  readonly port: number;
  /** The address that people see, without a slash at the end. */
  readonly baseUrl: string;
  /** At least 32 characters; signs cookies and keys digests. */
  readonly secretKey: string;
  readonly demonstration: boolean;
  readonly organisationName: string;
  readonly languageDefault: 'nl' | 'en';
  readonly oidc?: OidcSettings;
  readonly mailUrl?: string;
  readonly mailFrom: string;
  /** Largest file that is taken in, in bytes. */
  readonly maxUploadBytes: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly retention: RetentionSettings;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly roleClaim: string;
}

/** In days after a signal was closed. */
export interface RetentionSettings {
  readonly contactDays: number;
  readonly storyDays: number;
}

/** One setting that cannot be used, in words for the person who set it. */
export interface SettingProblem {
  readonly setting: string;
  readonly problem: string;
  readonly example: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables. Makes and keeps a secret key in the data folder where none is given,
 * except in production.
 */
export function readSettings(env: Environment): Result<Settings, readonly SettingProblem[]> {
  const problems: SettingProblem[] = [];
  const take = <Name extends keyof typeof rules>(name: Name) => {
    const { schema, example } = rules[name];
    const text = env[name]?.trim();
    const read = schema.safeParse(text === '' ? undefined : text);
    if (read.success) return read.data as ReturnType<(typeof rules)[Name]['schema']['parse']>;
    problems.push({ setting: name, problem: read.error.issues[0]?.message ?? 'cannot be used', example });
    return undefined;
  };

  const production = take('NODE_ENV') === 'production';
  const dataDir = resolve(take('WEERKLANK_DATA') ?? '.');
  const host = take('HOST') ?? '';
  const port = take('PORT') ?? 0;
  const databaseUrl = take('DATABASE_URL');
  const databaseOwnerUrl = take('DATABASE_OWNER_URL');
  const mailUrl = take('MAIL_URL');
  const baseUrl = take('BASE_URL') ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const demonstration = take('DEMO') ?? !production;
  const oidc = readOidc(
    take('OIDC_ISSUER'),
    take('OIDC_CLIENT_ID'),
    take('OIDC_CLIENT_SECRET'),
    take('OIDC_ROLE_CLAIM'),
  );
  if (oidc === 'incomplete') problems.push(incompleteOidc);
  if (production && env['DEMO'] !== undefined && demonstration) problems.push(demoInProduction);
  const given = take('SECRET_KEY');
  if (production && given === undefined && !problems.some(({ setting }) => setting === 'SECRET_KEY')) {
    problems.push({ setting: 'SECRET_KEY', problem: 'is obligatory in production', example: rules.SECRET_KEY.example });
  }
  const rest = {
    organisationName: take('ORGANISATION_NAME') ?? '',
    languageDefault: take('LANGUAGE_DEFAULT') ?? ('nl' as const),
    mailFrom: take('MAIL_FROM') ?? '',
    maxUploadBytes: (take('MAX_UPLOAD_MB') ?? 0) * 1024 * 1024,
    logLevel: take('LOG_LEVEL') ?? ('info' as const),
    retention: { contactDays: take('RETENTION_CONTACT_DAYS') ?? 0, storyDays: take('RETENTION_STORY_DAYS') ?? 0 },
  };
  if (problems.length > 0) return fail(problems);

  const secretKey = given ?? readSecretKey(dataDir);
  return ok({
    ...{ production, dataDir, host, port, baseUrl, secretKey, demonstration, ...rest },
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(databaseOwnerUrl === undefined ? {} : { databaseOwnerUrl }),
    ...(mailUrl === undefined ? {} : { mailUrl }),
    ...(oidc === null || oidc === 'incomplete' ? {} : { oidc }),
  });
}

const incompleteOidc: SettingProblem = {
  setting: 'OIDC_ISSUER',
  problem: 'needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET beside it; give all three or none',
  example: rules.OIDC_ISSUER.example,
};
const demoInProduction: SettingProblem = {
  setting: 'DEMO',
  problem: 'cannot be on in production: the demonstration sign-in lets everyone in',
  example: 'DEMO=off',
};

function readOidc(issuer?: string, clientId?: string, clientSecret?: string, roleClaim = 'roles') {
  const given = [issuer, clientId, clientSecret].filter((one) => one !== undefined).length;
  if (given === 0) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return 'incomplete';
  return { issuer, clientId, clientSecret, roleClaim };
}
