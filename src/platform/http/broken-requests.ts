import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { DomainError, ProblemFilter, Problems } from '../problem/index.js';

const BY_FAULT: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: 'request/headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request/too-slow',
};

/** What is wrong before there is a route, answered in the same form as everything else. */
export class BrokenRequests {
  private app: NestFastifyApplication | undefined;

  /** The application that knows the words; until then nothing is listening. */
  belongTo(app: NestFastifyApplication): void {
    this.app = app;
  }

  /** An address that Fastify cannot read. */
  readonly answer = (error: Error, request: FastifyRequest, reply: FastifyReply): void =>
    this.app?.get(ProblemFilter).answer(error, request, reply);

  /** Bytes that are no request, or come too slowly: Node gives up, and there is no request to answer to. */
  readonly hangUp = ({ code = '' }: Error & { code?: string }, socket: Socket): void => {
    if (code === 'ECONNRESET' || socket.destroyed) return;
    const problem = this.app?.get(Problems).of(new DomainError(BY_FAULT[code] ?? 'request/unreadable'));
    if (problem === undefined || !socket.writable) return void socket.destroy();
    const body = JSON.stringify(problem);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
}
