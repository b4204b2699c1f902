/** An address that may be written into a mail header. */
export interface MailAddress {
  readonly name?: string;
  readonly address: string;
}

/** An address or name that cannot be used; the value is personal and not repeated. */
export class MailAddressProblem extends Error {
  override readonly name = 'MailAddressProblem';
  readonly code = 'notifications/mail-address-invalid';

  constructor() {
    super('notifications/mail-address-invalid');
  }
}

/** RFC 5321 without quoted local parts and address literals, which nobody gives at a counter. */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u;

/** Line breaks and other controls would begin a header of their own. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * @returns `address`, which is one mailbox and nothing else
 * @throws MailAddressProblem
 */
export function checkAddress(address: string): string {
  if (address.length > 254 || !ADDRESS.test(address)) throw new MailAddressProblem();
  return address;
}

/**
 * Reads the sender of an installation: `willkommen@example.org` or `Name <willkommen@example.org>`.
 * @throws MailAddressProblem
 */
export function parseSender(text: string): MailAddress {
  const [, quoted = '', address = text] = /^(.*?)\s*<([^<>]*)>$/s.exec(text.trim()) ?? [];
  const name = quoted.replace(/^"(.*)"$/s, '$1');
  if (CONTROL.test(name)) throw new MailAddressProblem();
  const checked = checkAddress(address.trim());
  return name === '' ? { address: checked } : { name, address: checked };
}
