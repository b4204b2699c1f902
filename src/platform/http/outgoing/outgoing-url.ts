/** Where requests of ours may go: to the internet, or to this machine as well, for trying things out. */
export const OUTGOING_REACHES = ['public', 'loopback'] as const;
export type OutgoingReach = (typeof OUTGOING_REACHES)[number];

export type UrlRefusal = 'not-a-url' | 'not-https' | 'credentials' | 'port' | 'fragment' | 'too-long';

/** Of HTTPS: other ports belong to other protocols, and an address that names one is made for something else. */
const PORTS = ['', '8443'];

/** Names of this machine that may be called without TLS where the reach includes it. */
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

const LONGEST = 2_048;

/** Why `text` is no address a request of ours may go to; what its name stands for is decided when it is called. */
export function refusalOf(text: string, reach: OutgoingReach): UrlRefusal | undefined {
  if (text.length > LONGEST) return 'too-long';
  if (!URL.canParse(text)) return 'not-a-url';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.hash !== '') return 'fragment';
  const here = isHere(text, reach);
  if (url.protocol !== 'https:' && !(here && url.protocol === 'http:')) return 'not-https';
  return here || PORTS.includes(url.port) ? undefined : 'port';
}

/** Whether an address leads to this machine, and may. */
export const isHere = (url: string, reach: OutgoingReach): boolean =>
  reach === 'loopback' && LOOPBACK_HOSTS.includes(new URL(url).hostname);
