import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type LookupFunction } from 'node:net';
import { type OutgoingReach, OutgoingHttp } from '../../src/platform/http/outgoing/index.js';
import { type Config } from '../../src/platform/config/index.js';

/** Answers as its path says. */
const WAYS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/fine': (_, response) => response.end('heard'),
  '/later': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
  '/elsewhere': (_, response) => response.writeHead(302, { location: '/fine' }).end(),
  '/cut': (request) => request.socket.destroy(),
  '/huge': (_, response) => response.end(Buffer.alloc(5_000_000, 'x')),
  '/endless': (_, response) => response.writeHead(200).flushHeaders(),
};

let server: Server;
let port: number;
let calls: { url: string | undefined; body: string }[];
beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      calls.push({ url: request.url, body: Buffer.concat(parts).toString() });
      WAYS[request.url ?? '']?.(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => (calls = []));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

/** Answers one address after the other, the last one for ever. */
function namesServer(...addresses: string[]): { lookup: LookupFunction; asked: string[] } {
  const asked: string[] = [];
  const lookup: LookupFunction = (name, options, answer) => {
    const address = addresses[Math.min(asked.length, addresses.length - 1)] ?? '';
    asked.push(name);
    const family = address.includes(':') ? 6 : 4;
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
  return { lookup, asked };
}

const door = (outgoing: OutgoingReach, lookup: LookupFunction) => new OutgoingHttp({ outgoing } as Config, lookup);
const post = (http: OutgoingHttp, url: string, readsBody = true) =>
  http.post({ url, headers: { 'content-type': 'text/plain' }, body: 'grüß', readsBody });
const here = (path: string) =>
  post(door('loopback', namesServer('127.0.0.1').lookup), `http://127.0.0.1:${port}${path}`);

describe('a request of ours to an address of others', () => {
  it('carries the body, and brings back status and answer', async () => {
    expect(await here('/fine')).toMatchObject({ kind: 'answered', status: 200, body: 'heard' });
    expect(calls).toEqual([{ url: '/fine', body: 'grüß' }]);
  });

  it('brings back when to come again', async () => {
    expect(await here('/later')).toMatchObject({ status: 503, retryAfter: '120' });
  });

  it('follows no redirect', async () => {
    expect(await here('/elsewhere')).toMatchObject({ status: 302 });
    expect(calls).toHaveLength(1);
  });

  it('reads no more of an answer than it keeps', async () => {
    expect(await here('/huge')).toMatchObject({ kind: 'failed', code: 'answer-too-large' });
  });

  it('does not wait for the end of an answer that nobody reads', async () => {
    const http = door('loopback', namesServer('127.0.0.1').lookup);
    const answer = await post(http, `http://127.0.0.1:${port}/endless`, false);
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(answer.milliseconds).toBeLessThan(5_000);
  });

  it('says that it was cut off', async () => {
    expect(await here('/cut')).toMatchObject({ kind: 'failed', code: 'cut-off' });
  });

  it('gives up after 15 seconds', async () => {
    const answer = await here('/endless');
    expect(answer).toMatchObject({ kind: 'failed', code: 'no-answer-in-time' });
    expect(answer.milliseconds).toBeGreaterThan(14_000);
    expect(answer.milliseconds).toBeLessThan(17_000);
  });

  it('says that nobody listens, that the name means nothing, that TLS is not spoken', async () => {
    const plain = createTcpServer((socket) => socket.once('data', () => socket.end('no TLS here\r\n')));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const at = (plain.address() as AddressInfo).port;
    const http = door('loopback', namesServer('127.0.0.1').lookup);
    expect(await post(http, `https://localhost:${at}/`)).toMatchObject({ code: 'tls-failed' });
    await new Promise((resolve) => plain.close(resolve));
    expect(await post(http, `http://localhost:${at}/`)).toMatchObject({ code: 'no-connection' });
    const nobody: LookupFunction = (_name, _options, answer) =>
      answer(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '');
    expect(await post(door('public', nobody), 'https://nobody.example.org/')).toMatchObject({ code: 'name-unknown' });
  });
});

/** Of every kind that leads inside: https://www.iana.org/assignments/iana-ipv4-special-registry and its sister for IPv6. */
const INSIDE = `
  0.0.0.0 10.0.0.1 10.255.255.254 100.64.0.1 100.100.100.200 127.0.0.2 169.254.169.254 172.16.0.1 172.31.255.254 192.0.0.1
  192.168.1.1 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1
  ::ffff:10.0.0.1 ::7f00:1 ::ffff:169.254.169.254 64:ff9b::7f00:1 2002:7f00:1:: 2001::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1`
  .trim()
  .split(/\s+/);

describe('an address that leads inside', () => {
  it.each(INSIDE)('%s is refused when a name stands for it', async (address) => {
    const { lookup, asked } = namesServer(address);
    const answer = await post(door('public', lookup), 'https://partner.example.org/');
    expect(answer).toMatchObject({ kind: 'failed', code: 'address-refused' });
    expect(asked).toEqual(['partner.example.org']);
  });

  it.each(INSIDE)('%s is refused where it is written into the URL', async (address) => {
    const host = address.includes(':') ? `[${address}]` : address;
    const answer = await post(door('public', namesServer('127.0.0.1').lookup), `https://${host}/`);
    expect(answer).toMatchObject({ code: 'address-refused' });
  });

  it.each(['127.1', '2130706433', '0x7f000001', '017700000001', '127.0.0.1.'])(
    'is refused in the disguise %s',
    async (host) => {
      const answer = await post(door('public', namesServer('127.0.0.1').lookup), `https://${host}/`);
      expect(answer).toMatchObject({ code: 'address-refused' });
    },
  );

  it('is refused where the name stood for a public one a moment ago', async () => {
    const { lookup, asked } = namesServer('203.0.114.7', '127.0.0.1');
    lookup('partner.example.org', {}, () => undefined);
    const answer = await post(door('public', lookup), `https://partner.example.org/`);
    expect(answer).toMatchObject({ code: 'address-refused' });
    expect(asked).toHaveLength(2);
  });

  it('is refused in local mode too, except this machine', async () => {
    for (const address of ['10.0.0.1', '169.254.169.254', 'fd00:ec2::254', '127.0.0.2']) {
      const answer = await post(door('loopback', namesServer(address).lookup), 'https://partner.example.org/');
      expect(answer).toMatchObject({ code: 'address-refused' });
    }
  });

  it('is not even looked up where the address is wrong in itself', async () => {
    const { lookup, asked } = namesServer('127.0.0.1');
    for (const url of ['http://localhost/', 'https://u:p@partner.example.org/', 'https://partner.example.org:22/']) {
      expect(await post(door('public', lookup), url)).toMatchObject({ code: 'address-refused' });
    }
    expect(asked).toEqual([]);
    expect(calls).toEqual([]);
  });
});
