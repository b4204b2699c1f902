import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { type OutgoingReach } from './outgoing-url.js';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

/** The address is one that requests of ours never go to. */
export class AddressRefused extends Error {
  readonly code = 'ERR_ADDRESS_REFUSED';
}

/**
 * Looks at the very addresses the connection is then made to, so that a name cannot stand for one when asked and for
 * another when called. One address that leads inside is enough to refuse the name.
 */
export function guardedLookup(lookup: LookupFunction, reach: OutgoingReach): LookupFunction {
  return (name, options, answer) =>
    lookup(name, options, (error, found, family) => {
      const addresses =
        typeof found === 'string' ? [found] : (found ?? []).map(({ address }: LookupAddress) => address);
      if (error === null && !addresses.every((address) => isAllowed(address, reach))) answer(new AddressRefused(), '');
      else answer(error, found, family);
    });
}

/**
 * An address in the place of a name is never looked up.
 * @throws AddressRefused
 */
export function assertAllowedHost({ hostname }: URL, reach: OutgoingReach): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host, reach)) throw new AddressRefused();
}

const isAllowed = (address: string, reach: OutgoingReach): boolean =>
  isPublicAddress(address) || (reach === 'loopback' && isLoopbackAddress(address));
