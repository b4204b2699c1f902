import { type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as Pino } from 'pino';

/**
 * Structured log, to standard output unless it is told otherwise. Only named, impersonal members go in: ids, codes,
 * counts, durations. Messages of foreign errors may quote a person's input, so of an error only its class, code and
 * stack frames are kept.
 */
export class Logger implements LoggerService {
  private readonly pino: Pino;

  constructor(level: string, destination: DestinationStream = pino.destination(1)) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  }

  /** An error nobody expected. */
  fault(error: unknown, members: Readonly<Record<string, string | number>> = {}): void {
    this.pino.error({ ...members, ...describe(error) }, 'fault');
  }

  event(name: string, members: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.pino.info(members, name);
  }

  log(message: unknown, context?: unknown): void {
    this.pino.debug({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...context: unknown[]): void {
    if (message instanceof Error) this.fault(message);
    else this.pino.error({ context: context.at(-1) }, String(message));
  }
}

function describe(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code: unknown = 'code' in error ? error.code : undefined;
  return { error: error.name, code, at: frames?.slice(0, 8).map((line) => line.trim()) };
}
