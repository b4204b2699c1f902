import { HOST, hostOf } from './host.js';

describe('the name of a host', () => {
  it.each([
    ['hooks.partner.example.org', true],
    ['a-b.example', true],
    ['xn--bcher-kva.example', true],
    ['localhost', false],
    ['127.0.0.1', false],
    ['[::1]', false],
    ['*.example.org', false],
    ['Hooks.Example.org', false],
    ['example.org:8443', false],
    ['https://example.org', false],
    ['-a.example.org', false],
    ['', false],
  ])('%j: %s', (name, expected) => {
    expect(HOST.test(name)).toBe(expected);
  });

  it('is found in an address', () => {
    expect(hostOf('https://Hooks.example.org:8443/in?x=1')).toBe('hooks.example.org');
  });
});
