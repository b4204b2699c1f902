import { z } from 'zod';
import { failed, type SendFailure, type SendResult } from './send-result.js';
import { type ShortMessage, type SmsGateway } from './sms-gateway.js';

/** How to reach seven, or whoever speaks its interface. */
export interface SevenSettings {
  /** Such as `https://gateway.seven.io/api`, without a slash at its end. */
  readonly url: string;
  readonly key: string;
  /** At most 11 letters and digits, or a number. */
  readonly from: string;
}

/** How long to wait for the whole answer, in milliseconds; shorter than a try counts as under way. */
const PATIENCE = 20_000;

/** What we read of an answer; a code stands in `success` for the request and in `error` for the message. */
const Answer = z.object({
  success: z.coerce.string().regex(/^\d{3}$/),
  messages: z.array(z.object({ success: z.boolean(), error: z.coerce.string().nullish() })).optional(),
});

/**
 * The codes of seven that are no failure of ours to be set up or to write a request; any other is `technical`.
 * 402: these very words went to this number within the last three minutes, as after a try whose answer was lost.
 */
const CODES: Readonly<Record<string, SendFailure['failure'] | 'sent'>> = {
  '100': 'sent',
  '402': 'sent',
  '202': 'permanent',
  '403': 'temporary',
  '600': 'temporary',
  '700': 'temporary',
};

/** Short messages by seven.io, https://docs.seven.io/en/rest-api/endpoints/sms (read in November 2026). */
export class SevenGateway implements SmsGateway {
  constructor(
    private readonly settings: SevenSettings,
    private readonly patience = PATIENCE,
  ) {}

  async send({ to, text }: ShortMessage, dedupeId: string): Promise<SendResult> {
    const { url, key, from } = this.settings;
    try {
      const response = await fetch(`${url}/sms`, {
        method: 'POST',
        headers: { 'x-api-key': key, 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ to, text, from, foreign_id: dedupeId }),
        redirect: 'error',
        signal: AbortSignal.timeout(this.patience),
      });
      return response.ok ? sortAnswer(await response.text()) : sortStatus(response.status);
    } catch (error) {
      return failed('temporary', lostBecause(error));
    }
  }
}

/**
 * Why there was no answer: fetch rejects with a TypeError where the line fails, with a TimeoutError by our signal.
 * @throws error itself where it is neither
 */
function lostBecause(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (name === 'TimeoutError') return 'timeout';
  if (name === 'TypeError') return 'connection';
  throw error;
}

function sortStatus(status: number): SendFailure {
  const busy = status === 408 || status === 429 || status >= 500;
  return failed(busy ? 'temporary' : 'technical', `sms-http-${status}`);
}

function sortAnswer(text: string): SendResult {
  const code = codeIn(text);
  if (code === undefined) return failed('technical', 'sms-answer');
  const outcome = CODES[code] ?? 'technical';
  return outcome === 'sent' ? { kind: 'sent' } : failed(outcome, `sms-${code}`);
}

/** The code of the message itself where it has one, else that of the request. */
function codeIn(text: string): string | undefined {
  const parsed = Answer.safeParse(readJson(text));
  if (!parsed.success) return undefined;
  const { success, messages: [message] = [] } = parsed.data;
  return message?.success === false && message.error ? message.error : success;
}

function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // a request that is refused as a whole is answered with the bare code
    return typeof value === 'number' || typeof value === 'string' ? { success: value } : value;
  } catch {
    return undefined;
  }
}
