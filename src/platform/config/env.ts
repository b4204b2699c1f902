import { z } from 'zod';
import { OUTGOING_REACHES } from '../http/outgoing/outgoing-url.js';
import { ALARM_ADDRESS } from './alarm-mail.js';
import { isNetwork } from '../rates/client-address.js';
import { RATE_NAMES } from '../rates/rate-policy.js';
import { DataKeys } from './data-keys.js';
import { areLongEnough, RETENTION_RULE_IDS } from '../retention/retention-rules.js';
import { PrivateJwk } from './private-jwk.js';

/** `text` without surrounding blanks; an empty variable counts as not set, as in a copied `.env.example`. */
const optional = <T extends z.ZodType>(type: T) => z.preprocess((value) => (value === '' ? undefined : value), type);

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

/** What stands between blanks; nothing is an empty list. */
const listOf = <T extends z.ZodType>(type: T) =>
  z.preprocess((text) => (typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : []), z.array(type));

/** Names with a number each. */
const limits = (pair: RegExp) =>
  listOf(
    z
      .string()
      .regex(pair)
      .transform((limit): [string, number] => [limit.replace(/=.*/, ''), Number(limit.replace(/.*=/, ''))]),
  ).transform((pairs): ReadonlyMap<string, number> => new Map(pairs));

/** Such an address stands in links and problem documents, where a query or a password has no place. */
const isPlain = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return search + hash + username + password === '';
};

const list = () =>
  z
    .string()
    .regex(/^[^\s,]+(\s*,\s*[^\s,]+)*$/)
    .transform((text): readonly string[] => text.split(/\s*,\s*/));

/** Every variable the processes read. `.env.example` names the same ones; a test compares the two. */
export const Env = z.object({
  PORT: optional(
    z.coerce.number({ error: 'a number from 0 to 65535' }).int().min(0).max(65_535).default(3000),
  ).describe('a number from 0 to 65535'),
  HOST: optional(z.string().default('127.0.0.1')).describe('an address to listen on'),
  DATA_DIR: optional(z.string().default('.data')).describe('a folder that can be written'),
  DATABASE_URL: optional(url('postgres:', 'postgresql:').optional()).describe(
    'a URL that begins with postgres:// or postgresql://',
  ),
  MIGRATION_DATABASE_URL: optional(url('postgres:', 'postgresql:').optional()).describe(
    'a URL that begins with postgres:// or postgresql://, with the login that owns the tables',
  ),
  REDIS_URL: optional(url('redis:', 'rediss:').optional()).describe('a URL that begins with redis:// or rediss://'),
  SMTP_URL: listOf(url('smtp:', 'smtps:')).describe(
    'a URL that begins with smtp:// or smtps://, or several with blanks between',
  ),
  MAIL_FROM: optional(
    z
      .string()
      .regex(/^[^\r\n]*@[^\r\n]*$/)
      .default('EinDach <willkommen@example.org>'),
  ).describe('one e-mail address, with a name before it if you like'),
  ALARM_MAIL: optional(list().default([]))
    .refine((addresses) => addresses.every((one) => ALARM_ADDRESS.test(one)))
    .describe(
      'e-mail addresses, each with an authority before it if you like (jobcenter=a@example.org), separated by commas',
    ),
  SMS_URL: optional(url('https:', 'http:').refine(isPlain).optional()).describe(
    'a URL that begins with https://, without query, fragment or credentials',
  ),
  SMS_KEY: optional(
    z
      .string()
      .regex(/^[\x21-\x7e]+$/)
      .optional(),
  ).describe('the key of the SMS gateway'),
  SMS_FROM: optional(
    z
      .string()
      .regex(/^(?:[A-Za-z0-9]{1,11}|\+?\d{5,16})$/)
      .default('EinDach'),
  ).describe('up to 11 letters and digits, or a phone number'),
  LETTER_OFFICE: optional(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/)
      .optional(),
  ).describe('the id of an office'),
  SEND_LIMITS: limits(/^[a-z]+=[1-9]\d{0,6}$/).describe(
    'channels with the messages each may send a minute, such as mail=600 sms=60',
  ),
  RATE_LIMITS: limits(new RegExp(`^(${RATE_NAMES.join('|')})=[1-9]\\d{0,8}$`)).describe(
    `limits of requests, such as account=600 partner=1000; the names are ${RATE_NAMES.join(', ')}`,
  ),
  TRUSTED_PROXIES: optional(list().default([]))
    .refine((proxies) => proxies.every(isNetwork))
    .describe('addresses or networks such as 10.0.0.7 or fd00::/8, separated by commas'),
  PUBLIC_URL: optional(url('http:', 'https:').refine(isPlain).optional()).describe(
    'a URL that begins with http:// or https://, without query, fragment or credentials',
  ),
  OIDC_ISSUER: optional(url('http:', 'https:').refine(isPlain).optional()).describe(
    'a URL that begins with http:// or https://, without query, fragment or credentials',
  ),
  OIDC_ADDRESS: optional(url('http:', 'https:').refine(isPlain).optional()).describe(
    'a URL that begins with http:// or https://, without query, fragment or credentials',
  ),
  OIDC_CLIENTS: optional(list().default(['eindach-console', 'eindach-front-end'])).describe(
    'names of clients at the issuer, separated by commas',
  ),
  OPERATIONS: optional(z.string().optional()).describe('a folder of operations'),
  CERTIFICATE_PROXIES: optional(list().default([])).describe('addresses, separated by commas'),
  STEP_UP_AGE: optional(
    z.coerce.number({ error: 'a number from 1 to 86400' }).int().min(1).max(86_400).default(300),
  ).describe('a number from 1 to 86400'),
  STEP_UP_ACR: optional(list().default([]))
    .refine((values) => values.every((value) => /^[\w:./#-]{1,200}$/.test(value)))
    .describe('names of authentication context classes, separated by commas'),
  SIGNING_KEY: optional(PrivateJwk.optional()).describe('the base64url of an Ed25519 private key as JWK'),
  AUDIT_KEY: optional(PrivateJwk.optional()).describe('the base64url of an Ed25519 private key as JWK'),
  AUDIT_CHECKPOINTS: optional(z.string().optional()).describe('a folder that can be written'),
  SPOT_CHECK_EVERY: optional(
    z.coerce.number({ error: 'a number from 1 to 100000' }).int().min(1).max(100_000).default(50),
  ).describe('a number from 1 to 100000'),
  DATA_KEY: optional(DataKeys.optional()).describe('32 bytes in base64, or several such keys with blanks between'),
  DATA_KEY_FILE: optional(z.string().optional()).describe('a file that holds what DATA_KEY would'),
  OUTGOING: optional(z.enum(OUTGOING_REACHES).optional()).describe('public or loopback'),
  SANDBOX: optional(z.enum(['on', 'off']).default('on')).describe('on or off'),
  RETENTION_DAYS: limits(new RegExp(`^(${RETENTION_RULE_IDS.join('|')})=[1-9]\\d{0,4}$`))
    .refine(areLongEnough)
    .describe(
      'kinds of records with the days they are kept, none shorter than it may be, such as hand-off-record=1095',
    ),
  DELETION_RECORDS: optional(z.string().optional()).describe('a file that can be written'),
  METRICS_PORT: optional(
    z.coerce.number({ error: 'a number from 0 to 65535' }).int().min(0).max(65_535).optional(),
  ).describe('a number from 0 to 65535'),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url('http:', 'https:').refine(isPlain).optional()).describe(
    'a URL that begins with http:// or https://, without query, fragment or credentials',
  ),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')).describe(
    'one of debug, info, warn, error, silent',
  ),
});

export type Env = z.infer<typeof Env>;
