import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { toConfig, parseEnv } from './platform/config/index.js';
import { createHttpApp } from './platform/http/index.js';

/** The application as it is declared: routes, resolvers and their rules, without a database and without listening. */
export function previewApp(): Promise<NestFastifyApplication> {
  const config = toConfig({
    ...parseEnv({
      DATABASE_URL: 'postgres://localhost/preview',
      OIDC_ISSUER: 'https://issuer.example.org',
      LOG_LEVEL: 'silent',
    }),
    SIGNING_KEY: { kty: 'OKP', crv: 'Ed25519', x: '', d: '' },
    DATA_KEY: '',
  });
  return createHttpApp(AppModule.forRoot({ config, worker: false }), { preview: true });
}
