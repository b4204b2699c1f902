/** A name in the DNS, as it stands in addresses: no address of a machine, and no name of this one. */
export const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** The name in an address that may be called. */
export const hostOf = (url: string): string => new URL(url).hostname;
