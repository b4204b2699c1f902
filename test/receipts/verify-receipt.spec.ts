import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompactSign } from 'jose';
import { RECEIPT_TYPE } from '../../src/hand-off/index.js';
import { makeLocalKey } from '../../src/local/local-key.js';
import { parseEnv } from '../../src/platform/config/index.js';
import { keyPairOf } from '../../src/platform/signing/index.js';
import { newSigningKey } from '../support/signing-key.js';
import { ReceiptWorld } from './receipt-world.js';

const folder = mkdtempSync(join(tmpdir(), 'eindach-verify-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** The command as an installation runs it, with no settings but those given. */
const run = (settings: Record<string, string>, ...args: string[]) => {
  const none = { DATABASE_URL: '', SIGNING_KEY: '', DATA_DIR: join(folder, 'nothing') };
  const env = { ...process.env, ...none, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/src/verify-receipt.js', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, complaint: stderr.trim() };
};

async function signedWith(signingKey: string): Promise<string> {
  const key = parseEnv({ SIGNING_KEY: signingKey }).SIGNING_KEY;
  if (key === undefined) throw new Error('not a key');
  const { privateKey, publicJwk } = await keyPairOf(key);
  return new CompactSign(new TextEncoder().encode('{"reference":"K7M2QX"}'))
    .setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYPE, kid: publicJwk.kid })
    .sign(privateKey);
}

let world: ReceiptWorld;
let jws: string;
let keys: string;
beforeAll(async () => {
  world = await ReceiptWorld.open();
  jws = (await world.receipts())[0]?.jws ?? '';
  keys = file('keys.json', (await world.app.request().get('/v1/receipts/keys')).text);
});
afterAll(async () => {
  await world.app.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run verify:receipt', () => {
  it('checks a receipt, or the file it is in, against a file of keys and nothing else', () => {
    for (const receipt of [jws, file('receipt.jws', `${jws}\n`)]) {
      const { status, stdout, complaint } = run({}, receipt, '--keys', keys);
      expect([status, complaint]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'R1', filedOn: '2026-11-20' });
    }
  });

  it('says why a receipt proves nothing, and ends with 1', () => {
    expect(run({}, `${jws.slice(0, -4)}AAAA`, '--keys', keys)).toMatchObject({
      status: 1,
      stdout: '',
      complaint: expect.stringMatching(/^Not genuine: (bad-signature|malformed)\.$/),
    });
  });

  it('takes the key of this installation where none is named', async () => {
    const dataDir = join(folder, 'data');
    const own = await signedWith(makeLocalKey(dataDir, 'signing-key'));
    expect(run({ DATA_DIR: dataDir }, own)).toMatchObject({ status: 0, complaint: '' });
    const given = newSigningKey();
    expect(run({ SIGNING_KEY: given }, await signedWith(given))).toMatchObject({ status: 0, complaint: '' });
    const unknown = { status: 1, complaint: 'Not genuine: unknown-key.' };
    expect(run({ DATA_DIR: dataDir }, jws)).toMatchObject(unknown);
    expect(run({ SIGNING_KEY: given }, own)).toMatchObject(unknown);
  });

  it.each([
    ['nothing to check', () => run({}), /^Say what to check:/],
    ['an unknown option', () => run({}, jws, '--all'), /^Say what to check:/],
    ['no key', () => run({}, jws), /--keys <file>\.$/],
    ['a file without keys', () => run({}, jws, '--keys', file('no.json', '{}')), /is no JWK set/],
  ])('answers %s with one sentence', (_what, act, sentence) => {
    const { status, complaint } = act();
    expect(status).toBe(1);
    expect(complaint).toMatch(sentence);
    expect(complaint.split('\n')).toHaveLength(1);
  });
});
