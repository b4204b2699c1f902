import { join } from 'node:path';
import { type OutgoingReach } from '../http/outgoing/outgoing-url.js';
import { type RateLimits, rateLimitsWith } from '../rates/rate-policy.js';
import { type AlarmAddress, readAlarmAddress } from './alarm-mail.js';
import { readDataKeys } from './data-keys.js';
import { type RetentionDays, retentionDaysWith } from '../retention/retention-rules.js';
import { Env } from './env.js';
import { type PrivateJwk } from './private-jwk.js';
import { StartProblem } from '../start-problem.js';

/** The settings of one process, parsed once at its start and handed in by the framework from then on. */
export abstract class Config {
  abstract readonly port: number;
  abstract readonly host: string;
  /** Folder for what the process keeps outside the database: embedded database, mailbox, secrets of local mode. */
  abstract readonly dataDir: string;
  abstract readonly databaseUrl: string;
  /** Redis for the queue; `undefined` keeps the queue in PostgreSQL. */
  abstract readonly redisUrl: string | undefined;
  /** Mail relays, the preferred one first; without any, mails are put into the local mailbox under `dataDir`. */
  abstract readonly smtpUrls: readonly string[];
  abstract readonly mailFrom: string;
  /** Where alarms go. */
  abstract readonly alarmMail: readonly AlarmAddress[];
  /** SMS gateway; `undefined` sends no short messages. */
  abstract readonly smsUrl: string | undefined;
  abstract readonly smsKey: string | undefined;
  abstract readonly smsFrom: string;
  /** The office that prints letters for all; `undefined` leaves that to administrators. */
  abstract readonly letterOffice: string | undefined;
  /** Messages a minute, by channel; a channel that is not named has no limit. */
  abstract readonly sendLimits: ReadonlyMap<string, number>;
  /** Most requests in the window of each policy. */
  abstract readonly rateLimits: RateLimits;
  /** Addresses and networks of the proxies in front, whose `X-Forwarded-For` is believed. */
  abstract readonly trustedProxies: readonly string[];
  /** Address under which people and partners reach this installation, without a slash at its end. */
  abstract readonly publicUrl: string;
  /** The OpenID Connect issuer whose access tokens are accepted, without a slash at its end. */
  abstract readonly issuer: string;
  /** Where its discovery document is read, without a slash at its end. */
  abstract readonly issuerAddress: string;
  /** Clients at the issuer that people sign in with; the console is the first. */
  abstract readonly issuerClients: readonly string[];
  /** Folder of the operations that newcomers, and whoever has not signed in, may send; without it, everything. */
  abstract readonly operations: string | undefined;
  /** Addresses of the proxies that check client certificates and pass them on (RFC 9440). */
  abstract readonly certificateProxies: readonly string[];
  /** Whether a partner's token may be bound to no key: only for trying out with sample tokens. */
  abstract readonly unboundPartners: boolean;
  /** Whether there is a practice authority for the systems of partners: only for trying out. */
  abstract readonly sandbox: boolean;
  /** Seconds since the sign-in after which what is most sensitive asks for another one. */
  abstract readonly stepUpAge: number;
  /** Authentication context classes (`acr`) it has to be of then, one of them; without any, all will do. */
  abstract readonly stepUpAcr: readonly string[];
  /** Signs the receipts. */
  abstract readonly signingKey: PrivateJwk;
  /** Signs the checkpoints of the audit record, in the worker alone; without it none is written. */
  abstract readonly auditKey: PrivateJwk | undefined;
  /** Folder of these checkpoints; the database must not be able to write there. */
  abstract readonly auditCheckpoints: string;
  /** After so many matters an account of staff has opened, it is asked why. */
  abstract readonly spotCheckEvery: number;
  /** Master keys of what the database must not show, 32 bytes in base64 each, blanks between; the first one seals. */
  abstract readonly dataKey: string;
  /** Where requests to addresses that others gave us may go. */
  abstract readonly outgoing: OutgoingReach;
  /** Days each kind of record is kept. */
  abstract readonly retentionDays: RetentionDays;
  /** File, outside the database, of what was deleted. */
  abstract readonly deletionRecords: string;
  /** Where metrics are served; without it they are not. */
  abstract readonly metricsPort: number | undefined;
  /** Where spans are sent (OTLP over HTTP); without it none are made. */
  abstract readonly tracesUrl: string | undefined;
  abstract readonly logLevel: Env['LOG_LEVEL'];
}

/**
 * Reads the environment.
 * @throws StartProblem naming every wrong variable and what was expected
 */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const parsed = Env.safeParse(variables);
  if (parsed.success) return parsed.data;
  const wrong = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] as (keyof Env)[];
  throw new StartProblem(
    'config/invalid',
    wrong.map((name) => `${name} must be ${Env.shape[name].description ?? 'valid'}.`).join(' '),
  );
}

const NEEDED = ['DATABASE_URL', 'OIDC_ISSUER', 'SIGNING_KEY', 'DATA_KEY'] as const;

/**
 * The settings of a process that finds everything ready (`start:api`, `start:worker`).
 * @throws StartProblem where DATABASE_URL, OIDC_ISSUER, SIGNING_KEY or DATA_KEY is missing
 */
export function toConfig(env: Env): Config {
  const given = env.DATA_KEY_FILE === undefined ? env : { ...env, DATA_KEY: readDataKeys(env.DATA_KEY_FILE) };
  const { DATABASE_URL, OIDC_ISSUER, SIGNING_KEY, DATA_KEY } = demand(given, ...NEEDED);
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: DATABASE_URL,
    redisUrl: env.REDIS_URL,
    smtpUrls: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    alarmMail: env.ALARM_MAIL.map(readAlarmAddress),
    smsUrl: env.SMS_URL,
    smsKey: env.SMS_KEY,
    smsFrom: env.SMS_FROM,
    letterOffice: env.LETTER_OFFICE,
    sendLimits: env.SEND_LIMITS,
    rateLimits: rateLimitsWith(env.RATE_LIMITS),
    trustedProxies: env.TRUSTED_PROXIES,
    publicUrl: publicUrlOf(env),
    issuer: plain(OIDC_ISSUER),
    issuerAddress: plain(env.OIDC_ADDRESS ?? OIDC_ISSUER),
    issuerClients: env.OIDC_CLIENTS,
    operations: env.OPERATIONS,
    certificateProxies: env.CERTIFICATE_PROXIES,
    ...IN_EARNEST,
    ...stepUpOf(env),
    signingKey: SIGNING_KEY,
    auditKey: env.AUDIT_KEY,
    auditCheckpoints: env.AUDIT_CHECKPOINTS ?? join(env.DATA_DIR, 'audit'),
    spotCheckEvery: env.SPOT_CHECK_EVERY,
    dataKey: DATA_KEY,
    outgoing: env.OUTGOING ?? 'public',
    retentionDays: retentionDaysWith(env.RETENTION_DAYS),
    deletionRecords: env.DELETION_RECORDS ?? join(env.DATA_DIR, 'retention/deletions.ndjson'),
    metricsPort: env.METRICS_PORT,
    tracesUrl: env.OTEL_EXPORTER_OTLP_ENDPOINT && `${plain(env.OTEL_EXPORTER_OTLP_ENDPOINT)}/v1/traces`,
    logLevel: env.LOG_LEVEL,
  };
}

/** What is open for trying out alone. */
const IN_EARNEST = { unboundPartners: false, sandbox: false } as const;

const stepUpOf = ({ STEP_UP_AGE, STEP_UP_ACR }: Env): Pick<Config, 'stepUpAge' | 'stepUpAcr'> => ({
  stepUpAge: STEP_UP_AGE,
  stepUpAcr: STEP_UP_ACR,
});

/** Address under which this installation is reached, as it stands in links. */
export function publicUrlOf({ PUBLIC_URL, HOST, PORT }: Pick<Env, 'PUBLIC_URL' | 'HOST' | 'PORT'>): string {
  return plain(PUBLIC_URL ?? `http://${HOST}:${PORT}`);
}

const plain = (url: string): string => new URL(url).href.replace(/\/+$/, '');

/**
 * The variables a process cannot do without.
 * @throws StartProblem naming every one that is missing and what it must be
 */
export function demand<K extends keyof Env>(env: Env, ...names: K[]): { [N in K]: NonNullable<Env[N]> } {
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length > 0) {
    const words = missing.map((name) => `${name} is not set; it must be ${Env.shape[name].description}.`);
    throw new StartProblem('config/missing', words.join(' '));
  }
  return env as { [N in K]: NonNullable<Env[N]> };
}
