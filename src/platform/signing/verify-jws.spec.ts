import { generateKeyPairSync } from 'node:crypto';
import { CompactSign } from 'jose';
import { type PrivateJwk } from '../config/index.js';
import { keyPairOf } from './key-pair.js';
import { verifyJws } from './verify-jws.js';

const TYPE = 'test+jws';
const newPair = () =>
  keyPairOf(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as unknown as PrivateJwk);
const pair = await newPair();
const keys = [pair.publicJwk];
const sign = (header: Record<string, unknown>, { privateKey } = pair) =>
  new CompactSign(new TextEncoder().encode('{"reference":"K7M2QX"}'))
    .setProtectedHeader({ alg: 'EdDSA', typ: TYPE, kid: pair.publicJwk.kid, ...header })
    .sign(privateKey);

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('verifyJws', () => {
  it('gives what was signed', async () => {
    expect(await verifyJws(await sign({}), TYPE, keys)).toEqual({ valid: true, payload: { reference: 'K7M2QX' } });
  });

  it('refuses every document in which one letter is another one', async () => {
    const jws = await sign({});
    for (let index = 0; index < jws.length; index += 1) {
      const letter = LETTERS[(LETTERS.indexOf(jws[index] ?? '') + 1) % LETTERS.length];
      const changed = `${jws.slice(0, index)}${letter}${jws.slice(index + 1)}`;
      expect([index, (await verifyJws(changed, TYPE, keys)).valid]).toEqual([index, false]);
    }
  });

  it('asks for a key of the set', async () => {
    const other = await newPair();
    expect(await verifyJws(await sign({}, other), TYPE, keys)).toEqual({ valid: false, reason: 'bad-signature' });
    const foreign = await sign({ kid: other.publicJwk.kid }, other);
    expect(await verifyJws(foreign, TYPE, keys)).toEqual({ valid: false, reason: 'unknown-key' });
    expect((await verifyJws(foreign, TYPE, [...keys, other.publicJwk])).valid).toBe(true);
  });

  it('does not take a document of another kind', async () => {
    expect(await verifyJws(await sign({ typ: 'JWT' }), TYPE, keys)).toEqual({ valid: false, reason: 'wrong-type' });
  });

  it('takes no other algorithm, and no key out of the document', async () => {
    const [, payload, signature] = (await sign({})).split('.');
    const encode = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url');
    const none = encode({ alg: 'none', typ: TYPE, kid: pair.publicJwk.kid });
    expect(await verifyJws(`${none}.${payload}.`, TYPE, keys)).toEqual({ valid: false, reason: 'wrong-type' });
    const hmac = encode({ alg: 'HS256', typ: TYPE, kid: pair.publicJwk.kid });
    expect(await verifyJws(`${hmac}.${payload}.${signature}`, TYPE, keys)).toEqual({
      valid: false,
      reason: 'wrong-type',
    });
    const other = await newPair();
    const withOwnKey = await sign({ kid: other.publicJwk.kid, jwk: other.publicJwk }, other);
    expect(await verifyJws(withOwnKey, TYPE, keys)).toEqual({ valid: false, reason: 'unknown-key' });
  });

  it.each(['', 'a.b', 'a.b.c.d', '..', 'Amina Beispiel', `${'A'.repeat(40)}.e30.AA`, 'e30.e30.e30='])(
    'calls %j what it is',
    async (text) => {
      expect((await verifyJws(text, TYPE, keys)).valid).toBe(false);
    },
  );
});

describe('keyPairOf', () => {
  it('computes the public half, whatever the configuration says it is', async () => {
    const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as unknown as PrivateJwk;
    const right = await keyPairOf(jwk);
    const wrong = await keyPairOf({ ...jwk, x: pair.publicJwk.x });
    expect(wrong.publicJwk).toEqual(right.publicJwk);
  });

  it('names the key by its thumbprint (RFC 8037 appendix A.3)', async () => {
    const { publicJwk } = await keyPairOf({
      kty: 'OKP',
      crv: 'Ed25519',
      d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    });
    expect(publicJwk.kid).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
  });
});
