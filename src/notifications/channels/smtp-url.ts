/** How to reach the mail relay. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `implicit` TLS from the first byte, `starttls` or nothing is sent, or `none`. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly auth?: { readonly user: string; readonly pass: string };
}

/** A relay address that cannot be used; it may hold a password and is not repeated. */
export class SmtpUrlProblem extends Error {
  override readonly name = 'SmtpUrlProblem';
  readonly code = 'notifications/smtp-url-invalid';
}

/**
 * Reads `smtps://user:password@host:465`, `smtp://user:password@host:587` or `smtp://host:25?tls=off`.
 * `smtp` insists on STARTTLS; only on this machine (127.0.0.0/8, ::1, localhost) or with `tls=off` it does without.
 * Credentials never leave the machine in clear.
 * @throws SmtpUrlProblem with what is wrong
 */
export function parseSmtpUrl(text: string): SmtpSettings {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new SmtpUrlProblem('The mail relay must be given as smtp://host:port or smtps://host:port.');
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const tls = tlsOf(url, isThisMachine(host));
  if (url.username !== '' && tls === 'none' && !isThisMachine(host)) {
    throw new SmtpUrlProblem('The mail relay must not get a password without TLS.');
  }
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const port = url.port === '' ? DEFAULT_PORT[tls] : Number(url.port);
  return { host, port, tls, ...(url.username !== '' && { auth }) };
}

const DEFAULT_PORT = { implicit: 465, starttls: 587, none: 25 } as const;

function tlsOf(url: URL, local: boolean): SmtpSettings['tls'] {
  const asked = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
  if (!['', 'tls=off', 'tls=required'].includes(asked)) {
    throw new SmtpUrlProblem('The mail relay takes no parameter but tls=off or tls=required.');
  }
  if (url.protocol === 'smtps:') {
    if (asked === 'tls=off') throw new SmtpUrlProblem('smtps:// cannot be used with tls=off.');
    return 'implicit';
  }
  if (asked === '') return local ? 'none' : 'starttls';
  return asked === 'tls=off' ? 'none' : 'starttls';
}

const isThisMachine = (host: string) => host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
