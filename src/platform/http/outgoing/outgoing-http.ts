import { type ClientRequest, type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/index.js';
import { codeOfFault, type FaultCode } from './fault-code.js';
import { AddressRefused, assertAllowedHost, guardedLookup } from './guarded-lookup.js';
import { refusalOf } from './outgoing-url.js';

/** How names become addresses; a test hands in its own. */
export const LOOKUP = Symbol('lookup of host names');

export interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body of the answer is of interest; otherwise its first line ends the exchange. */
  readonly readsBody: boolean;
}

export type OutgoingAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** `Retry-After` as it came. */
      readonly retryAfter: string | undefined;
      /** Empty where it was not of interest. */
      readonly body: string;
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly code: FaultCode; readonly milliseconds: number };

/** Milliseconds for name, connection, TLS, request and answer together. */
export const PATIENCE = 15_000;

/** Bytes of an answer that are read at most. */
export const ANSWER_LIMIT = 64 * 1024;

/** The one door for requests of ours to addresses that others gave us. It follows no redirect. */
@Injectable()
export class OutgoingHttp {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(LOOKUP) private readonly lookup: LookupFunction,
  ) {}

  /** Sends a POST. Whatever goes wrong on the way is a result, not an error. */
  async post(outgoing: OutgoingRequest): Promise<OutgoingAnswer> {
    const began = performance.now();
    const spent = () => Math.round(performance.now() - began);
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      return { kind: 'answered', ...(await this.exchange(outgoing, signal)), milliseconds: spent() };
    } catch (error) {
      const code = signal.aborted ? 'no-answer-in-time' : codeOfFault(error);
      return { kind: 'failed', code, milliseconds: spent() };
    }
  }

  private async exchange({ url, headers, body, readsBody }: OutgoingRequest, signal: AbortSignal) {
    const { outgoing: reach } = this.config;
    if (refusalOf(url, reach) !== undefined) throw new AddressRefused();
    assertAllowedHost(new URL(url), reach);
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      lookup: guardedLookup(this.lookup, reach),
      signal,
    };
    const sent = new URL(url).protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
    sent.end(body);
    try {
      const answer = await answerTo(sent);
      const status = answer.statusCode ?? 0;
      return { status, retryAfter: answer.headers['retry-after'], body: readsBody ? await read(answer) : '' };
    } finally {
      sent.destroy();
    }
  }
}

function answerTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve);
    // stays: what happens after the answer began is of no interest, but an error nobody hears ends the process
    sent.on('error', reject);
  });
}

async function read(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > ANSWER_LIMIT) throw Object.assign(new Error('too large'), { code: 'ERR_ANSWER_TOO_LARGE' });
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
