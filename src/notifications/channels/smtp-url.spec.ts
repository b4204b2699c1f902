import { parseSmtpUrl, SmtpUrlProblem } from './smtp-url.js';

describe('parseSmtpUrl', () => {
  it.each([
    ['smtps://relay.example.org', { host: 'relay.example.org', port: 465, tls: 'implicit' }],
    ['smtps://relay.example.org:4465?tls=required', { host: 'relay.example.org', port: 4465, tls: 'implicit' }],
    ['smtp://relay.example.org', { host: 'relay.example.org', port: 587, tls: 'starttls' }],
    ['smtp://relay.example.org:25?tls=required', { host: 'relay.example.org', port: 25, tls: 'starttls' }],
    ['smtp://mailbox:1025?tls=off', { host: 'mailbox', port: 1025, tls: 'none' }],
    ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, tls: 'none' }],
    ['smtp://localhost', { host: 'localhost', port: 25, tls: 'none' }],
    ['smtp://[::1]:2525/', { host: '::1', port: 2525, tls: 'none' }],
    ['smtp://127.0.0.1:2525?tls=required', { host: '127.0.0.1', port: 2525, tls: 'starttls' }],
  ])('%s', (url, settings) => {
    expect(parseSmtpUrl(url)).toEqual(settings);
  });

  it('reads credentials', () => {
    expect(parseSmtpUrl('smtps://dach%40example.org:p%2Fss%3F@relay.example.org').auth).toEqual({
      user: 'dach@example.org',
      pass: 'p/ss?',
    });
    expect(parseSmtpUrl('smtp://user:pass@127.0.0.1:2525').auth).toEqual({ user: 'user', pass: 'pass' });
  });

  it.each([
    'relay.example.org',
    'http://relay.example.org',
    'smtp://',
    'smtp://relay.example.org?tls=maybe',
    'smtp://relay.example.org?tls=off&tls=off',
    'smtp://relay.example.org?rejectUnauthorized=false',
    'smtps://relay.example.org?tls=off',
    'smtp://user:secret@relay.example.org?tls=off',
  ])('refuses %s', (url) => {
    expect(() => parseSmtpUrl(url)).toThrow(SmtpUrlProblem);
  });

  it('never repeats the password', () => {
    for (const url of [
      'smtp://user:secret@relay.example.org?tls=off',
      'ftp://user:secret@relay',
      'smtp://u:secret@r?x=1',
    ]) {
      expect(() => parseSmtpUrl(url)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('secret') }),
      );
    }
  });
});
