import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { parseSmtpUrl } from '../../src/notifications/channels/smtp-url.js';
import { parseEnv, toConfig } from '../../src/platform/config/index.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

interface Service {
  image?: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const { services } = load(text, { schema: YAML11_SCHEMA }) as { services: Record<string, Service> };
const GIVEN = {
  POSTGRES_PASSWORD: 'letters4and5digits',
  SERVER_PASSWORD: 'digits6and7letters',
  OIDC_ISSUER: 'https://issuer.example.org',
  SIGNING_KEY: newSigningKey(),
  AUDIT_KEY: newSigningKey(),
  DATA_KEY: TEST_DATA_KEY,
};

describe('docker-compose.yml', () => {
  it('runs the API, the worker and all they need', () => {
    expect(Object.keys(services).toSorted()).toEqual(['api', 'mail', 'migrate', 'postgres', 'redis', 'worker']);
  });

  it('builds ours from source, and pins the others', () => {
    const [ours, others] = [
      Object.values(services).filter(({ build }) => build !== undefined),
      Object.values(services).filter(({ build }) => build === undefined),
    ];
    expect(ours.map(({ command }) => command?.at(-1))).toEqual([
      'dist/src/migrate.js',
      'dist/src/main.js',
      'dist/src/worker.js',
    ]);
    expect(others.map(({ image }) => image).filter((image) => !/:v?\d/.test(image ?? ''))).toEqual([]);
    expect(services['postgres']?.image).toMatch(/^postgres:18/);
  });

  it('starts API and worker after the migrations, and those after the database', () => {
    for (const name of ['api', 'worker']) {
      expect(services[name]?.depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    }
    expect(services['migrate']?.depends_on?.['postgres']).toEqual({ condition: 'service_healthy' });
  });

  it('checks the health of whatever answers', () => {
    const unchecked = Object.keys(services).filter((name) => services[name]?.healthcheck === undefined);
    expect(unchecked).toEqual(['migrate', 'worker']);
  });

  it('opens ports on this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('takes what is its own from variables that must be set', () => {
    expect(text.match(/(PASSWORD|ISSUER|KEY): [^#\n]*[^#\s]/g)).toEqual([
      `PASSWORD: ''`,
      'ISSUER: ${OIDC_ISSUER:?set it in .env}',
      'KEY: ${SIGNING_KEY:?set it in .env}',
      'KEY: ${DATA_KEY:?set it in .env}',
      `KEY: ''`,
      'KEY: ${AUDIT_KEY:?set it in .env}',
      'PASSWORD: ${POSTGRES_PASSWORD:?set it in .env}',
    ]);
  });

  it.each(['migrate', 'api', 'worker'])('gives %s settings that it accepts', (name) => {
    const config = toConfig(parseEnv(withValues(services[name]?.environment ?? {})));
    const hosts = [config.databaseUrl, config.redisUrl ?? ''].map((url) => new URL(url).hostname);
    expect(hosts).toEqual(['postgres', 'redis']);
    expect(parseSmtpUrl(config.smtpUrls[0] ?? '')).toMatchObject({ host: 'mail', tls: 'none' });
    expect(config.host).toBe('0.0.0.0');
  });

  const compose = ['docker-compose', 'docker compose'].find(isThere);
  (compose === undefined ? it.skip : it)(`is accepted by ${compose ?? 'Docker Compose, which is not here'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'eindach-compose-'));
    try {
      for (const file of ['docker-compose.yml', 'Dockerfile']) cpSync(file, join(folder, file));
      const given = Object.entries(GIVEN).map(([name, value]) => `${name}=${value}`);
      writeFileSync(join(folder, '.env'), [readFileSync('.env.example', 'utf8'), ...given].join('\n'));
      const [file = '', ...args] = `${compose} config`.split(' ');
      const resolved = load(execFileSync(file, args, { cwd: folder, encoding: 'utf8' })) as { services: object };
      expect(Object.keys(resolved.services).toSorted()).toEqual(Object.keys(services).toSorted());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Compose's own substitution, as far as our file uses it. */
function withValues(environment: Record<string, string>): Record<string, string> {
  const value = (name: string, fallback?: string) =>
    Object.entries(GIVEN).find(([key]) => key === name)?.[1] ?? fallback;
  return Object.fromEntries(
    Object.entries(environment).map(([name, setting]) => [
      name,
      setting.replaceAll(
        /\$\{(\w+):[?-]([^}]*)\}/g,
        (_all, variable: string, other: string) => value(variable, other) ?? '',
      ),
    ]),
  );
}

function isThere(command: string): boolean {
  const [file = '', ...args] = `${command} version`.split(' ');
  try {
    execFileSync(file, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
