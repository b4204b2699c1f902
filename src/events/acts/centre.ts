import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { namedUuid } from '../../platform/named-uuid.js';
import { type Teller } from '../domain/cloud-event.js';

/** Namespace of names that are URLs (RFC 9562 § 6.6). */
const URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** This installation as the source of events: a URN that follows from its address, so that two never share one. */
@Injectable()
export class Centre implements Teller {
  readonly source: string;
  readonly url: string;

  constructor(@Inject(Config) { publicUrl }: Config) {
    this.url = publicUrl;
    this.source = `urn:uuid:${namedUuid(URLS, publicUrl)}`;
  }
}
