import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { describeApi } from './describe-api.js';
import { assertDatabase } from './migrate-database.js';
import { type Config } from './platform/config/index.js';
import { createHttpApp, portProblem } from './platform/http/index.js';
import { type Running } from './platform/run-process.js';

export interface ServeOptions {
  /** Whether the queue is worked off in this process too. */
  readonly worker: boolean;
  /** What is to be done before the first request. */
  readonly prepare?: (app: NestFastifyApplication) => Promise<void>;
}

/**
 * Serves REST, GraphQL and the console.
 * @throws StartProblem where the database or the port cannot be used
 */
export async function serve(config: Config, { worker, prepare }: ServeOptions): Promise<Running> {
  await assertDatabase(config.databaseUrl);
  const app = await createHttpApp(AppModule.forRoot({ config, worker }));
  try {
    describeApi(app);
    await prepare?.(app);
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close();
    throw portProblem(error, config) ?? error;
  }
  return { stop: () => app.close() };
}
