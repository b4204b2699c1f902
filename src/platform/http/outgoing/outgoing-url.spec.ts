import { refusalOf } from './outgoing-url.js';

describe('an address that somebody gave us', () => {
  it.each([
    ['https://partner.example.org/webhooks?of=eindach', undefined],
    ['https://partner.example.org:8443/', undefined],
    ['https://partner.example.org:443/', undefined],
    ['partner.example.org', 'not-a-url'],
    ['http://partner.example.org/', 'not-https'],
    ['ftp://partner.example.org/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://user@partner.example.org/', 'credentials'],
    ['https://:secret@partner.example.org/', 'credentials'],
    ['https://partner.example.org:5432/', 'port'],
    ['https://partner.example.org:22/', 'port'],
    ['https://partner.example.org/#part', 'fragment'],
    [`https://partner.example.org/${'x'.repeat(2_048)}`, 'too-long'],
    ['http://127.0.0.1:4000/', 'not-https'],
    ['https://127.0.0.1:4000/', 'port'],
  ])('%s outside local mode: %s', (url, refusal) => {
    expect(refusalOf(url, 'public')).toBe(refusal);
  });

  it.each([
    ['http://127.0.0.1:4000/', undefined],
    ['http://localhost:4000/', undefined],
    ['http://[::1]:4000/', undefined],
    ['https://localhost:4000/', undefined],
    ['http://127.1:4000/', undefined],
    ['http://2130706433:4000/', undefined],
    ['http://10.0.0.1/', 'not-https'],
    ['http://partner.example.org/', 'not-https'],
    ['https://partner.example.org:4000/', 'port'],
    ['http://user@localhost/', 'credentials'],
  ])('%s in local mode: %s', (url, refusal) => {
    expect(refusalOf(url, 'loopback')).toBe(refusal);
  });
});
