import { AppModule } from './app.module.js';
import { assertDatabase } from './assert-database.js';
import { describeApi } from './describe-api.js';
import { type Config } from './platform/config/index.js';
import { createHttpApp } from './platform/http/index.js';
import { type Running } from './platform/run-process.js';
import { StartProblem } from './platform/start-problem.js';

/**
 * Serves REST, GraphQL and the console, with or without a worker in the same process.
 * @throws StartProblem where the database or the port cannot be used
 */
export async function serve(config: Config, { worker }: { worker: boolean }): Promise<Running> {
  await assertDatabase(config.databaseUrl);
  const app = await createHttpApp(AppModule.forRoot({ config, worker }));
  describeApi(app);
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw portProblem(error, config) ?? error;
  }
  return { stop: () => app.close() };
}

function portProblem(error: unknown, { port, host }: Config): StartProblem | undefined {
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
