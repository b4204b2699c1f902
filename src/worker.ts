import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { assertDatabase } from './migrate-database.js';
import { demand, parseEnv, toConfig } from './platform/config/index.js';
import { Logger } from './platform/logging/index.js';
import { runProcess } from './platform/run-process.js';
import { watchEventLoop } from './platform/watch-event-loop.js';

/** The queue process: the same modules without HTTP. */
await runProcess(async () => {
  const env = parseEnv(process.env);
  demand(env, 'AUDIT_KEY');
  const config = toConfig(env);
  await assertDatabase(config.databaseUrl);
  const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: true }), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  watchEventLoop();
  app.get(Logger).event('worker ready');
  return { stop: () => app.close() };
});
