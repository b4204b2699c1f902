import { BlockList, isIP } from 'node:net';

/** Addresses that lead inside, or nowhere: the IANA special-purpose registries, as far as they are not globally reachable. */
const SPECIAL = listOf(
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  // looks public and hands out the configuration of a data centre from inside
  '168.63.129.16/32',
  // of the global unicast range: protocol assignments with Teredo, documentation, and IPv4 in disguise (6to4)
  '2001::/23 2001:db8::/32 2002::/16 3fff::/20',
);

/** All that is public in IPv6 (RFC 4291 § 2.4); mapped, translated and local addresses lie outside. */
const GLOBAL_UNICAST = listOf('2000::/3');

const LOOPBACK = listOf('127.0.0.1/32 ::1/128');

export const isPublicAddress = (address: string): boolean =>
  !isIn(SPECIAL, address) && (isIP(address) === 4 || isIn(GLOBAL_UNICAST, address));

export const isLoopbackAddress = (address: string): boolean => isIn(LOOPBACK, address);

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function listOf(...lines: string[]): BlockList {
  const list = new BlockList();
  for (const range of lines.flatMap((line) => line.split(' '))) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
