import { createHash } from 'node:crypto';

/** A byte sequence of RFC 9651 § 3.3.5, as RFC 9440 § 2.2 carries the certificate. */
const BYTES = /^:([A-Za-z0-9+/]+={0,2}):$/;

/**
 * The SHA-256 thumbprint (RFC 8705 § 3.1) of the certificate a proxy has checked and passes on in `Client-Cert`;
 * `undefined` where the header holds none.
 */
export function certificateThumbprint(header: string | undefined): string | undefined {
  const der = BYTES.exec(header ?? '')?.[1];
  return der && createHash('sha256').update(Buffer.from(der, 'base64')).digest('base64url');
}
