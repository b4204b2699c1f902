import type { SendFailure } from './send-result.js';

/** What nodemailer tells about a failed try. Its message and reply text hold addresses and go nowhere. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly originalCode?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** Failures without a reply of the server, by nodemailer's code. */
const WITHOUT_REPLY: Readonly<Record<string, readonly [SendFailure['failure'], string]>> = {
  ECONNECTION: ['temporary', 'connection'],
  ESOCKET: ['temporary', 'connection'],
  ETIMEDOUT: ['temporary', 'timeout'],
  EABORT: ['temporary', 'timeout'],
  EDNS: ['temporary', 'dns'],
  EPROTOCOL: ['temporary', 'protocol'],
  ETLS: ['technical', 'tls'],
  EAUTH: ['technical', 'auth'],
  EENVELOPE: ['permanent', 'envelope'],
  EMESSAGE: ['technical', 'message'],
};

/** A certificate that cannot be trusted, or no TLS on a port that should speak it; trying again does not help. */
const TLS_FAULT = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO/;

/** The server does not know us (530 to 538, RFC 4954) or does not let us send (x.7.x, RFC 3463). */
const SENDER_REFUSED = /^53[0-8]|^\d{3}-5\.7\./;

/**
 * Sorts the failure of one try (RFC 5321 section 4.2.1: 4yz try again, 5yz do not).
 * @throws error itself where it is none of the mail protocol
 */
export function smtpFailure(error: unknown): SendFailure {
  if (!isSmtpError(error)) throw error;
  const { responseCode, command = '' } = error;
  if (responseCode === undefined) return withoutReply(error);
  const status = [responseCode, enhancedStatus(error.response)].filter(Boolean).join('-');
  return { kind: 'failed', failure: sortReply(responseCode, status, command), code: `smtp-${status}` };
}

function sortReply(responseCode: number, status: string, command: string): SendFailure['failure'] {
  // 503, commands in the wrong order, tells of a session gone astray and not of this mail
  if (responseCode < 500 || responseCode === 503) return 'temporary';
  if (SENDER_REFUSED.test(status)) return 'technical';
  return command === 'RCPT TO' || command === 'DATA' ? 'permanent' : 'technical';
}

function withoutReply({ code = '', originalCode = '' }: SmtpError): SendFailure {
  const [failure, word] = (!TLS_FAULT.test(originalCode) && WITHOUT_REPLY[code]) || ['technical', 'tls'];
  return { kind: 'failed', failure, code: word };
}

function enhancedStatus(response = ''): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
}

function isSmtpError(error: unknown): error is SmtpError {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && Object.hasOwn(WITHOUT_REPLY, error.code);
}
