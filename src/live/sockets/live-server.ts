import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { Config } from '../../platform/config/index.js';
import { Logger } from '../../platform/logging/index.js';
import { neighbourhoodOf, RequestRates, TrustedProxies } from '../../platform/rates/index.js';
import { type Connection } from './connection.js';
import { LiveProtocol } from './live-protocol.js';
import { putBack } from './put-back.js';

/** Path of the subscriptions, the same as of requests. */
const PATH = '/graphql';

/** Connections of this process, and of one account in it. */
const MOST_CONNECTIONS = 2_000;
const MOST_OF_ACCOUNT = 5;

/** Largest message in bytes. */
const LARGEST_MESSAGE = 64 * 1024;

/** Milliseconds between two signs of life; whoever leaves one unanswered is gone. */
const PULSE = 20_000;

/** Milliseconds a client has to say goodbye when the process ends. */
const FAREWELL = 2_000;

/** WebSockets on the server of the requests, where this process has one. */
@Injectable()
export class LiveServer implements OnModuleInit, OnApplicationBootstrap {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols,
  });
  private readonly connections = new Set<Connection>();
  private readonly proxies: TrustedProxies;
  private pulse: NodeJS.Timeout | undefined;

  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(LiveProtocol) private readonly protocol: LiveProtocol,
    @Inject(RequestRates) private readonly rates: RequestRates,
    @Inject(Logger) private readonly log: Logger,
    @Inject(Config) { trustedProxies }: Config,
  ) {
    this.proxies = new TrustedProxies(trustedProxies);
  }

  onModuleInit(): void {
    // a worker has no HTTP side
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance>();
    fastify?.addHook('preClose', () => this.close());
  }

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter?.getHttpServer() as Server | undefined;
    server?.on('upgrade', (request, socket: Socket, head) => {
      if (!isOurs(request)) return putBack(server, request, socket, head);
      socket.on('error', () => socket.destroy());
      this.open(request, socket, head).catch((error: unknown) => {
        this.log.fault(error, { live: 'open' });
        socket.destroy();
      });
    });
    this.pulse = setInterval(() => this.beat(), PULSE);
    this.pulse.unref();
  }

  /** Before the server waits for its connections to end, which these would not do. */
  private async close(): Promise<void> {
    clearInterval(this.pulse);
    this.sockets.close();
    const open = [...this.connections];
    const gone = open.map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
    for (const { socket } of open) socket.close(1001, 'GOING_AWAY');
    const late = setTimeout(() => open.forEach(({ socket }) => socket.terminate()), FAREWELL);
    await Promise.all(gone);
    clearTimeout(late);
  }

  private async open(request: IncomingMessage, socket: Socket, head: Buffer): Promise<void> {
    const from = this.originOf(request);
    const { exceeded } = await this.rates.count('address', from);
    if (exceeded) return refuse(socket, '429 Too Many Requests');
    if (this.connections.size >= MOST_CONNECTIONS) return refuse(socket, '503 Service Unavailable');
    this.sockets.handleUpgrade(request, socket, head, (opened) => this.serve({ socket: opened, request, from }));
  }

  private serve(connection: Connection): void {
    const { socket } = connection;
    const began = performance.now();
    this.connections.add(connection);
    const closed = this.protocol.server((one) => this.admit(one)).opened(adapted(socket, this.log), connection);
    // of a message that is too long or no WebSocket, the library tells the client why, and closes
    socket.on('error', () => undefined);
    socket.on('close', (code, reason) => {
      this.connections.delete(connection);
      this.log.event('connection', { code, seconds: Math.round((performance.now() - began) / 1_000) });
      closed(code, String(reason)).catch((error: unknown) => this.log.fault(error, { live: 'close' }));
    });
    socket.on('pong', () => alive.add(socket));
    alive.add(socket);
  }

  private admit({ socket, account }: Connection): boolean {
    const own = [...this.connections].filter((one) => one.account === account);
    if (own.length <= MOST_OF_ACCOUNT) return true;
    socket.close(CloseCode.TooManyInitialisationRequests, 'TOO_MANY_CONNECTIONS');
    return false;
  }

  private beat(): void {
    for (const { socket } of this.connections) {
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }

  private originOf({ socket, headers }: IncomingMessage): string {
    const forwardedFor = [headers['x-forwarded-for']].flat().join(',');
    return neighbourhoodOf(this.proxies.clientOf(socket.remoteAddress ?? '', forwardedFor));
  }
}

/** Who has answered since the last beat. */
const alive = new WeakSet<WebSocket>();

const isOurs = ({ headers: { upgrade }, url = '' }: IncomingMessage): boolean =>
  upgrade?.toLowerCase() === 'websocket' && url.split('?')[0] === PATH;

const refuse = (socket: Socket, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** The socket as the protocol wants it; what goes wrong in it is a fault of ours. */
const adapted = (socket: WebSocket, log: Logger) => ({
  protocol: socket.protocol,
  send: (data: string) =>
    new Promise<void>((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(data, () => resolve());
    }),
  close: (code: number, reason: string) => socket.close(code, reason),
  onMessage: (take: (data: string) => Promise<void>) =>
    void socket.on('message', (data) => {
      take(String(data as Buffer)).catch((error: unknown) => {
        log.fault(error, { live: 'message' });
        socket.close(CloseCode.InternalServerError, 'REQUEST_FAILED');
      });
    }),
});
