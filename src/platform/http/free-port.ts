import { createServer } from 'node:net';
import { StartProblem } from '../start-problem.js';

/**
 * Looks at the port before anything is set up for it.
 * @throws StartProblem where something else listens there, or nothing may
 */
export function freePort({ PORT: port, HOST: host }: { PORT: number; HOST: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, { port, host }) ?? error));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

interface Listened {
  readonly port: number;
  readonly host: string;
}

/** What a failed attempt to listen means, in one sentence. */
export function portProblem(error: unknown, { port, host }: Listened, setting = 'PORT'): StartProblem | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      'port/taken',
      `Port ${port} on ${host} is taken; stop what uses it or set ${setting} to another number.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartProblem(
      'port/refused',
      `Nothing may listen on ${host}:${port}; set HOST and ${setting} to an address of this machine.`,
    );
  }
  return undefined;
}
