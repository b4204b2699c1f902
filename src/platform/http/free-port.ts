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

/** What a failed attempt to listen means, in one sentence. */
export function portProblem(error: unknown, { port, host }: { port: number; host: string }): StartProblem | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      'port/taken',
      `Port ${port} on ${host} is taken; stop what uses it or set PORT to another number.`,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new StartProblem(
      'port/refused',
      `Nothing may listen on ${host}:${port}; set HOST and PORT to an address of this machine.`,
    );
  }
  return undefined;
}
