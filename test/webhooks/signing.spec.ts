import { createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Webhook as Reference } from 'standardwebhooks';
import { makeSigningKey, signedHeaders, signMessage } from '../../src/webhooks/acts/signing-key.js';
import { SIGNING_SCHEMES } from '../../src/webhooks/domain/signing-scheme.js';

/** Made up for this test; the signatures were computed with `openssl dgst -sha256 -mac HMAC` and `openssl pkeyutl -rawin`. */
const VECTORS = [
  {
    scheme: 'hmac-sha256',
    secret: 'whsec_RWluRGFjaC1QcnVlZnNjaGx1ZXNzZWwtTnItMDAwMDE=',
    message: { id: 'evt_eins', timestamp: 1_796_634_000, body: '{"grüße":"aus Lüchow"}' },
    signature: 'v1,t58MlqIy86QxelnITIOqCXx5U3pLF6qMjAW1k74R1LI=',
  },
  {
    scheme: 'ed25519',
    secret: 'whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==',
    message: { id: 'evt_zwei', timestamp: 1_796_634_000, body: '{}' },
    signature: 'v1a,DeuLuMTsT3XBU43ncb9NwA0G5pjU4t0vMVgckuLV69aHalvjbZIuUulbzcQyxJlYR7gHZp7DQR3V2NHY2wKjBw==',
  },
] as const;

describe('a signature', () => {
  it.each(VECTORS)('of $scheme is the one that others compute', ({ scheme, secret, message, signature }) => {
    expect(signMessage(message, { scheme, secret, publicKey: null })).toBe(signature);
  });

  it('by HMAC is the one of the reference implementation, whatever is signed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(4_000_000_000), fc.json(), (id, timestamp, body) => {
        const key = makeSigningKey('hmac-sha256');
        const expected = new Reference(key.secret).sign(id, new Date(timestamp * 1_000), body);
        expect(signMessage({ id, timestamp, body }, key)).toBe(expected);
      }),
    );
  });

  it('by Ed25519 is verified with the public key, and with nothing changed only', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(4_000_000_000), fc.json(), (id, timestamp, body) => {
        const key = makeSigningKey('ed25519');
        const x = Buffer.from(key.publicKey?.slice('whpk_'.length) ?? '', 'base64').toString('base64url');
        const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
        const signature = Buffer.from(signMessage({ id, timestamp, body }, key).replace('v1a,', ''), 'base64');
        const isGenuine = (text: string) => verify(null, Buffer.from(text), publicKey, signature);
        expect(isGenuine(`${id}.${timestamp}.${body}`)).toBe(true);
        expect(isGenuine(`${id}.${timestamp}.${body} `)).toBe(false);
        expect(isGenuine(`${id}.${timestamp + 1}.${body}`)).toBe(false);
      }),
    );
  });

  it('stands beside that of the key before, the newest first', () => {
    const keys = SIGNING_SCHEMES.map(makeSigningKey);
    const headers = signedHeaders({ id: 'evt', timestamp: 1, body: '{}' }, keys);
    expect(headers).toMatchObject({ 'webhook-id': 'evt', 'webhook-timestamp': '1' });
    expect(headers['webhook-signature']).toMatch(/^v1,\S+ v1a,\S+$/);
  });
});

/** Vectors of somebody else, in a folder that CONFORMANCE_VECTORS names. */
const folder = process.env['CONFORMANCE_VECTORS'] ?? '';
const file = join(folder, 'standard-webhooks', 'vectors.json');

interface Vector {
  readonly name: string;
  readonly secret?: string;
  readonly secrets?: readonly string[];
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': number;
  readonly payload: string;
  readonly 'webhook-signature': string;
}

if (folder !== '' && existsSync(file)) {
  const groups = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly (Vector | string)[]>);
  const vectors = groups.flat().filter((one): one is Vector => typeof one === 'object');

  describe('vectors of others', () => {
    it.each(vectors)('$name', (vector) => {
      const secrets = vector.secrets ?? [vector.secret ?? ''];
      const keys = secrets.map((secret) => ({ scheme: 'hmac-sha256', secret, publicKey: null }) as const);
      const message = { id: vector['webhook-id'], timestamp: vector['webhook-timestamp'], body: vector.payload };
      expect(signedHeaders(message, keys)['webhook-signature']).toBe(vector['webhook-signature']);
    });
  });
}
