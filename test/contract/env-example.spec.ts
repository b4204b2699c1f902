import { readFileSync } from 'node:fs';
import { parseEnv as parseEnvFile } from 'node:util';
import { Env, parseEnv, toConfig } from '../../src/platform/config/index.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

const text = readFileSync('.env.example', 'utf8');
const example = parseEnvFile(text) as Record<string, string>;
const NEEDED = {
  DATABASE_URL: 'postgres://localhost/eindach',
  OIDC_ISSUER: 'https://issuer.example.org',
  SIGNING_KEY: newSigningKey(),
  DATA_KEY: TEST_DATA_KEY,
};

describe('.env.example', () => {
  it('names every variable, and no other', () => {
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(Env.shape).toSorted());
  });

  it('explains every variable in a comment above it', () => {
    const bare = text.split('\n\n').filter((block) => block !== '' && !block.trimStart().startsWith('#'));
    expect(bare).toEqual([]);
  });

  it('shows the defaults, so that a copy changes nothing', () => {
    expect(toConfig(parseEnv({ ...example, ...NEEDED }))).toEqual(toConfig(parseEnv(NEEDED)));
  });

  it('holds no secret', () => {
    expect(example).toMatchObject({ OIDC_ISSUER: '', SIGNING_KEY: '', DATABASE_URL: '', SMTP_URL: '', REDIS_URL: '' });
  });
});
