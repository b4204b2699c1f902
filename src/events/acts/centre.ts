import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { type Teller } from '../domain/cloud-event.js';

/** Namespace of names that are URLs (RFC 9562 § 6.6). */
const URLS = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** This installation as the source of events: a URN that follows from its address, so that two never share one. */
@Injectable()
export class Centre implements Teller {
  readonly source: string;
  readonly url: string;

  constructor(@Inject(Config) { publicUrl }: Config) {
    this.url = publicUrl;
    this.source = `urn:uuid:${uuidOfUrl(publicUrl)}`;
  }
}

/** UUID version 5 (RFC 9562 § 5.5). */
function uuidOfUrl(url: string): string {
  const bytes = createHash('sha1').update(URLS).update(url).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
