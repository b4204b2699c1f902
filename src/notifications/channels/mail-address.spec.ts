import { checkAddress, MailAddressProblem, parseSender } from './mail-address.js';

describe('checkAddress', () => {
  it.each([
    'olena@example.org',
    'o.k+amt@mail.example.org',
    "o'neil@example.org",
    'олена@приклад.example.org',
    'jörg@müller.example.org',
    'root@localhost',
  ])('takes %s', (address) => {
    expect(checkAddress(address)).toBe(address);
  });

  it.each([
    '',
    'olena',
    'olena@',
    '@example.org',
    'olena@example..org',
    'olena @example.org',
    'olena@example.org, second@example.org',
    'olena@example.org\r\nBcc: second@example.org',
    'olena@example.org\n',
    'olena@example.org\u2028',
    'Olena <olena@example.org>',
    '<olena@example.org>',
    '"olena"@example.org',
    'olena@[127.0.0.1]',
    'olena@example.org>',
    '.olena@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %p', (address) => {
    expect(() => checkAddress(address)).toThrow(MailAddressProblem);
  });

  it('does not repeat the address in the error', () => {
    expect(() => checkAddress('olena example.org')).toThrow(/^notifications\/mail-address-invalid$/);
  });
});

describe('parseSender', () => {
  it.each([
    ['willkommen@example.org', { address: 'willkommen@example.org' }],
    ['<willkommen@example.org>', { address: 'willkommen@example.org' }],
    ['EinDach <willkommen@example.org>', { name: 'EinDach', address: 'willkommen@example.org' }],
    [' "Zentrum, Lüchow" <willkommen@example.org> ', { name: 'Zentrum, Lüchow', address: 'willkommen@example.org' }],
  ])('reads %p', (text, sender) => {
    expect(parseSender(text)).toEqual(sender);
  });

  it.each([
    'EinDach\r\nBcc: x@example.org <willkommen@example.org>',
    'EinDach',
    '',
    'A <a@example.org> <b@example.org',
    'A <a@example.org, b@example.org>',
  ])('refuses %p', (text) => {
    expect(() => parseSender(text)).toThrow(MailAddressProblem);
  });
});
