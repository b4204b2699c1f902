import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/index.js';
import { DomainError } from '../problem/index.js';

const CIPHER = 'aes-256-gcm';

/** Bytes of the nonce and of the authentication tag (NIST SP 800-38D). */
const NONCE = 12;
const TAG = 16;

/** Keeps what the database must not show: AES-256-GCM under DATA_KEY, each text bound to the row it stands in. */
@Injectable()
export class Sealer {
  constructor(@Inject(Config) private readonly config: Config) {}

  /**
   * `place` names table, column and row.
   * @throws DomainError `sealing/no-key` where this installation has no DATA_KEY
   */
  seal(text: string, place: string): string {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(CIPHER, this.key(), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /**
   * @throws DomainError `sealing/no-key`
   * @throws Error where it was sealed under another key or for another place, or was changed since
   */
  open(sealed: string, place: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv(CIPHER, this.key(), bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  }

  private key(): Buffer {
    const { dataKey } = this.config;
    if (dataKey === undefined) throw new DomainError('sealing/no-key');
    return Buffer.from(dataKey, 'base64');
  }
}
