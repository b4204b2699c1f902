import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** What offers another protocol, by name and in pairs with its value. */
const OFFER = new Set(['upgrade', 'connection', 'http2-settings']);

/**
 * Node takes a request out of HTTP as soon as it offers another protocol, such as HTTP/2 without TLS. One that we do not
 * speak is put back without the offer, and answered as any other (RFC 9110 § 7.8).
 */
export function putBack(
  server: Server,
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Socket,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value] = rawHeaders.slice(at, at + 2);
    if (!OFFER.has(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
