import { smtpFailure } from './smtp-failure.js';

const failed = (facts: object) => Object.assign(new Error('olena@example.org'), facts);
const reply = (response: string, command: string, code = 'EENVELOPE') =>
  failed({ code, command, response, responseCode: Number(response.slice(0, 3)) });

describe('smtpFailure', () => {
  it.each([
    ['421 4.3.2 shutting down', 'CONN', 'ECONNECTION', 'temporary', 'smtp-421-4.3.2'],
    ['450 4.2.1 mailbox busy', 'RCPT TO', 'EENVELOPE', 'temporary', 'smtp-450-4.2.1'],
    ['451 local error', 'DATA', 'EMESSAGE', 'temporary', 'smtp-451'],
    ['452 4.2.2 mailbox full', 'RCPT TO', 'EENVELOPE', 'temporary', 'smtp-452-4.2.2'],
    ['454 4.7.0 temporary authentication failure', 'AUTH PLAIN', 'EAUTH', 'temporary', 'smtp-454-4.7.0'],
    ['503 5.5.1 bad sequence', 'MAIL FROM', 'EENVELOPE', 'temporary', 'smtp-503-5.5.1'],
    ['550 5.1.1 no such user', 'RCPT TO', 'EENVELOPE', 'permanent', 'smtp-550-5.1.1'],
    ['550-5.1.1 no such\r\n550 5.1.1 user', 'RCPT TO', 'EENVELOPE', 'permanent', 'smtp-550-5.1.1'],
    ['552 5.3.4 too big', 'DATA', 'EMESSAGE', 'permanent', 'smtp-552-5.3.4'],
    ['554 refused', 'DATA', 'EMESSAGE', 'permanent', 'smtp-554'],
    ['550 5.7.1 relaying denied', 'RCPT TO', 'EENVELOPE', 'technical', 'smtp-550-5.7.1'],
    ['550 5.7.26 unauthenticated sender', 'DATA', 'EMESSAGE', 'technical', 'smtp-550-5.7.26'],
    ['530 5.7.0 authentication required', 'MAIL FROM', 'EENVELOPE', 'technical', 'smtp-530-5.7.0'],
    ['530 authentication required', 'RCPT TO', 'EENVELOPE', 'technical', 'smtp-530'],
    ['535 5.7.8 wrong password', 'AUTH PLAIN', 'EAUTH', 'technical', 'smtp-535-5.7.8'],
    ['553 sender not allowed', 'MAIL FROM', 'EENVELOPE', 'technical', 'smtp-553'],
    ['554 no service here', 'CONN', 'EPROTOCOL', 'technical', 'smtp-554'],
    ['502 no STARTTLS', 'STARTTLS', 'ETLS', 'technical', 'smtp-502'],
  ])('%s at %s', (response, command, code, failure, status) => {
    expect(smtpFailure(reply(response, command, code))).toEqual({ kind: 'failed', failure, code: status });
  });

  it.each([
    [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'temporary', 'connection'],
    [{ code: 'ECONNECTION' }, 'temporary', 'connection'],
    [{ code: 'ETIMEDOUT' }, 'temporary', 'timeout'],
    [{ code: 'EABORT' }, 'temporary', 'timeout'],
    [{ code: 'EDNS', originalCode: 'ENOTFOUND' }, 'temporary', 'dns'],
    [{ code: 'ETLS' }, 'technical', 'tls'],
    [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'technical', 'tls'],
    [{ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'technical', 'tls'],
    [{ code: 'ESOCKET', originalCode: 'EPROTO' }, 'technical', 'tls'],
    [{ code: 'EAUTH' }, 'technical', 'auth'],
  ])('%j without a reply', (facts, failure, code) => {
    expect(smtpFailure(failed(facts))).toEqual({ kind: 'failed', failure, code });
  });

  it('lets an error of the program through', () => {
    const fault = new TypeError('x is not a function');
    expect(() => smtpFailure(fault)).toThrow(fault);
    expect(() => smtpFailure(failed({ code: 'ERR_INVALID_ARG_TYPE' }))).toThrow('olena@example.org');
  });
});
