import { createHmac, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { type SigningScheme } from '../domain/signing-scheme.js';

/** A key in the form of Standard Webhooks 1.0.0. */
export interface SigningKey {
  readonly scheme: SigningScheme;
  /** `whsec_…` or `whsk_…`. */
  readonly secret: string;
  /** `whpk_…`. */
  readonly publicKey: string | null;
}

/** What is signed: the identifier, the second of the try, and the very bytes of the body. */
export interface Message {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
}

/** Bytes of a symmetric secret, and of each half of an Ed25519 key. */
const BYTES = 32;

export function makeSigningKey(scheme: SigningScheme): SigningKey {
  if (scheme === 'hmac-sha256') {
    return { scheme, secret: `whsec_${randomBytes(BYTES).toString('base64')}`, publicKey: null };
  }
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const [seed, point] = [Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')];
  return {
    scheme,
    secret: `whsk_${Buffer.concat([seed, point]).toString('base64')}`,
    publicKey: `whpk_${point.toString('base64')}`,
  };
}

/** One signature with its version, such as `v1,…`. */
export function signMessage({ id, timestamp, body }: Message, { scheme, secret }: SigningKey): string {
  const content = Buffer.from(`${id}.${timestamp}.${body}`);
  const bytes = Buffer.from(secret.replace(/^wh(sec|sk)_/, ''), 'base64');
  if (scheme === 'hmac-sha256') return `v1,${createHmac('sha256', bytes).update(content).digest('base64')}`;
  const [d, x] = [bytes.subarray(0, BYTES), bytes.subarray(BYTES)].map((half) => half.toString('base64url'));
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', d, x }, format: 'jwk' });
  return `v1a,${sign(null, content, key).toString('base64')}`;
}

/** The three headers of a message, with a signature by every key, the newest first. */
export function signedHeaders(message: Message, keys: readonly SigningKey[]): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': keys.map((key) => signMessage(message, key)).join(' '),
  };
}
