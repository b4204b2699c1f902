import { type FaultCode } from '../../platform/http/outgoing/index.js';

/** A failure in words, for whoever repairs it. */
export type FaultWords = Readonly<{ meaning: string; advice: string }>;

/** The reason of what was given up together with its endpoint. */
export const ENDPOINT_DISABLED = 'endpoint-disabled';

const ASK_OWNER = 'Ask the owner of the endpoint (`what`) to repair it and to enable it again, then replay.';

const WORDS: Readonly<Record<FaultCode | typeof ENDPOINT_DISABLED, string>> = {
  [ENDPOINT_DISABLED]: 'The endpoint was disabled before this was delivered.',
  'address-refused': 'The name of the endpoint stands for an address to which nothing is sent.',
  'name-unknown': 'The name of the endpoint is not known.',
  'no-connection': 'Nobody answered at the address of the endpoint for three days.',
  'tls-failed': 'The certificate of the endpoint was not accepted.',
  'cut-off': 'The endpoint ended every connection before it answered.',
  'answer-too-large': 'The endpoint answered more than is read.',
  'no-answer-in-time': 'The endpoint did not answer in time, or the worker ended during every try.',
};

/** Also a code that nobody foresaw gets words. */
export function explainFault(code: string): FaultWords {
  const advice = ASK_OWNER;
  if (code in WORDS) return { meaning: WORDS[code as keyof typeof WORDS], advice };
  const [, status] = /^http-(\d{3})$/.exec(code) ?? [];
  if (status === undefined) return { meaning: 'It could not be handed over.', advice };
  if (status === '410') return { meaning: 'The endpoint said that it is gone for good (410).', advice };
  return { meaning: `The endpoint answered ${status} to every try.`, advice };
}
