import { BlockList, isIP } from 'node:net';

/** Proxies of ours, as addresses or networks; what others say of where a request comes from is not believed. */
export class TrustedProxies {
  private readonly list = new BlockList();

  /** @param proxies such as `10.0.0.7` or `fd00::/8` */
  constructor(proxies: readonly string[]) {
    for (const proxy of proxies) {
      const [address = '', bits] = proxy.split('/');
      if (bits === undefined) this.list.addAddress(address, family(address));
      else this.list.addSubnet(address, Number(bits), family(address));
    }
  }

  /**
   * The address a request comes from: the last one that is no proxy of ours, read from the right of `X-Forwarded-For`,
   * because everything left of it was written by somebody else.
   * @param peer address at the other end of the connection
   */
  clientOf(peer: string, forwardedFor: string | undefined): string {
    let client = plain(peer);
    for (const next of (forwardedFor ?? '').split(',').toReversed()) {
      const address = plain(next.trim());
      if (!this.list.check(client, family(client)) || isIP(address) === 0) return client;
      client = address;
    }
    return client;
  }
}

/** Whether `text` is an address or a network. */
export function isNetwork(text: string): boolean {
  const [address = '', bits = '0', ...more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest && more.length === 0;
}

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Without the disguise of IPv4 in a socket of IPv6 (RFC 4291 § 2.5.5.2). */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/** What is counted as one: an IPv4 address, and of IPv6 the network a subscriber gets as a whole (RFC 6177). */
export function neighbourhoodOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [front = '', back = ''] = address.replace(/%.*/, '').split('::');
  const [left, right] = [front, back].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const groups = address.includes('::') ? [...left, ...zeros, ...right] : left;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
