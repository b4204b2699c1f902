import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demand, parseEnv, toConfig } from './config.js';

const PAIR = { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43), d: 'B'.repeat(43) };
const DATA_KEY = Buffer.alloc(32, 'one').toString('base64');
const KEY = Buffer.from(JSON.stringify(PAIR)).toString('base64url');
const READY = { DATABASE_URL: 'postgres://db/e', OIDC_ISSUER: 'https://issuer.example.org', SIGNING_KEY: KEY };

const failure = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('configuration', () => {
  it.each([
    [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535.'],
    [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535.'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL must be a URL that begins with postgres:// or postgresql://.'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL must be a URL that begins with redis:// or rediss://.'],
    [{ OIDC_CLIENTS: 'one, ,two' }, 'OIDC_CLIENTS must be names of clients at the issuer, separated by commas.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
  ])('%j stops the start: %s', (variables, words) => expect(failure(() => parseEnv(variables))).toBe(words));

  it('names every wrong variable at once', () => {
    const words = failure(() => parseEnv({ PORT: '-1', SMTP_URL: 'mail' }));
    expect(words).toContain('PORT must be');
    expect(words).toContain('SMTP_URL must be');
  });

  it('names every variable that is missing at once', () => {
    const words = failure(() => toConfig(parseEnv({})));
    expect(words.match(/\w+_\w+ is not set/g)).toEqual(
      ['DATABASE_URL', 'OIDC_ISSUER', 'SIGNING_KEY', 'DATA_KEY'].map((name) => `${name} is not set`),
    );
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnv({ PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 3000, REDIS_URL: undefined });
  });

  it('writes the public address as every link needs it, and refuses what has no place in a link', () => {
    const publicUrlOf = (PUBLIC_URL: string) => toConfig(parseEnv({ ...READY, DATA_KEY, PUBLIC_URL })).publicUrl;
    expect(publicUrlOf('https://willkommen-lüchow.example.org/')).toBe('https://xn--willkommen-lchow-uzb.example.org');
    expect(failure(() => publicUrlOf('https://example.org/?a=1'))).toMatch(/^PUBLIC_URL must be/);
    expect(failure(() => publicUrlOf('https://me:secret@example.org'))).not.toContain('secret');
  });

  describe('of the keys of the database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eindach-keys-'));
    const file = join(folder, 'keys');
    afterAll(() => rmSync(folder, { recursive: true }));
    const given = (variables: object) => toConfig(parseEnv({ ...READY, ...variables })).dataKey;
    const ring = `${Buffer.alloc(32, 'two').toString('base64')} ${DATA_KEY}`;

    it('takes one or several, from the environment or a file', () => {
      writeFileSync(file, `${ring.replace(' ', '\n')}\n`);
      expect([given({ DATA_KEY }), given({ DATA_KEY: ring })]).toEqual([DATA_KEY, ring]);
      expect(given({ DATA_KEY_FILE: file }).split(/\s+/)).toEqual(ring.split(' '));
    });

    it('refuses others without repeating them', () => {
      writeFileSync(file, 'my-secret');
      const words = [{ DATA_KEY: 'my-secret' }, { DATA_KEY_FILE: file }, { DATA_KEY_FILE: `${file}-missing` }];
      const said = words.map((variables) => failure(() => given(variables)));
      expect(said.map((one) => /^(DATA_KEY must be|The file in DATA_KEY_FILE)/.test(one))).toEqual([true, true, true]);
      expect(said.join('')).not.toContain('my-secret');
    });
  });

  it('demands no more than a process needs', () => {
    const env = parseEnv({ DATABASE_URL: 'postgres://db/eindach' });
    expect(demand(env, 'DATABASE_URL').DATABASE_URL).toBe('postgres://db/eindach');
  });
});
