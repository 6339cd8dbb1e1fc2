import type { SettingProblem, Settings } from './settings.ts';

/** One line per setting, to be shown to people: secrets only as `set`, passwords inside addresses masked. */
export function showSettings(settings: Settings): readonly { readonly setting: string; readonly value: string }[] {
  const secret = (value: string | undefined) => (value === undefined ? 'not set' : 'set');
  const address = (value: string | undefined) => (value === undefined ? 'not set' : masked(value));
  const switched = (value: boolean) => (value ? 'on' : 'off');
  const values: Record<string, string> = {
    NODE_ENV: settings.production ? 'production' : 'development',
    WEERKLANK_DATA: settings.dataDir,
    DATABASE_URL: address(settings.databaseUrl),
    DATABASE_OWNER_URL: address(settings.databaseOwnerUrl),
    HOST: settings.host,
    PORT: String(settings.port),
    BASE_URL: settings.baseUrl,
    SECRET_KEY: secret(settings.secretKey),
    DEMO: switched(settings.demonstration),
    ORGANISATION_NAME: settings.organisationName,
    LANGUAGE_DEFAULT: settings.languageDefault,
    OIDC_ISSUER: address(settings.oidc?.issuer),
    OIDC_CLIENT_ID: settings.oidc?.clientId ?? 'not set',
    OIDC_CLIENT_SECRET: secret(settings.oidc?.clientSecret),
    OIDC_ROLE_CLAIM: settings.oidc?.roleClaim ?? 'not set',
    MAIL_URL: address(settings.mailUrl),
    MAIL_FROM: settings.mailFrom,
    MAX_UPLOAD_MB: String(settings.maxUploadBytes / 1024 / 1024),
    LOG_LEVEL: settings.logLevel,
    RETENTION_CONTACT_DAYS: String(settings.retention.contactDays),
    RETENTION_STORY_DAYS: String(settings.retention.storyDays),
  };
  return Object.entries(values).map(([setting, value]) => ({ setting, value }));
}

/** A problem as one line: the setting, what is wrong, an example. Never the value itself: it may be a secret. */
export function showProblem({ setting, problem, example }: SettingProblem): string {
  return `${setting} ${problem}. Example: ${example}`;
}

/** An address without the password in it, nor in its query. */
function masked(address: string): string {
  const url = new URL(address);
  if (url.password !== '') url.password = '***';
  for (const name of url.searchParams.keys())
    if (/pass|secret|token|key/i.test(name)) url.searchParams.set(name, '***');
  return url.href;
}
