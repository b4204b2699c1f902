import { isNetwork, neighbourhoodOf, TrustedProxies } from './client-address.js';

describe('where a request comes from', () => {
  const proxies = new TrustedProxies(['10.0.0.7', 'fd00::/8', '192.168.0.0/16']);

  it.each([
    ['203.0.113.5', undefined, '203.0.113.5'],
    ['203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['10.0.0.7', undefined, '10.0.0.7'],
    ['10.0.0.7', '198.51.100.1', '198.51.100.1'],
    ['::ffff:10.0.0.7', '198.51.100.1', '198.51.100.1'],
    ['10.0.0.7', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
    ['10.0.0.7', '198.51.100.1, 203.0.113.5, 192.168.3.4', '203.0.113.5'],
    ['fd00::1', '2001:db8::1', '2001:db8::1'],
    ['10.0.0.7', '192.168.1.1', '192.168.1.1'],
    ['10.0.0.7', '198.51.100.1, unknown', '10.0.0.7'],
    ['10.0.0.7', '', '10.0.0.7'],
    ['10.0.0.8', '198.51.100.1', '10.0.0.8'],
  ])('%s, forwarded for %s: %s', (peer, forwardedFor, client) => {
    expect(proxies.clientOf(peer, forwardedFor)).toBe(client);
  });
});

describe('who is counted as one', () => {
  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s: %s', (address, neighbourhood) => {
    expect(neighbourhoodOf(address)).toBe(neighbourhood);
  });
});

describe('a proxy', () => {
  it.each([
    ['10.0.0.7', true],
    ['10.0.0.0/8', true],
    ['fd00::/8', true],
    ['10.0.0.0/33', false],
    ['fd00::/129', false],
    ['10.0.0.0/', false],
    ['10.0.0.0/8/8', false],
    ['proxy.example.org', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isNetwork(text)).toBe(expected);
  });
});
