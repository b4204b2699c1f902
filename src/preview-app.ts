import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { toConfig, parseEnv } from './platform/config/index.js';
import { createHttpApp } from './platform/http/index.js';

/** The application as it is declared: routes, resolvers and their rules, without a database and without listening. */
export function previewApp(): Promise<NestFastifyApplication> {
  const variables = { DATABASE_URL: 'postgres://localhost/preview', TOKEN_SECRET: '-'.repeat(32), LOG_LEVEL: 'silent' };
  return createHttpApp(AppModule.forRoot({ config: toConfig(parseEnv(variables)), worker: false }), { preview: true });
}
