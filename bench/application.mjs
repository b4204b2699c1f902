import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import { NestFactory } from '@nestjs/core';

/** The settings of a process on these servers. */
export async function configOf(databaseUrl, redisUrl) {
  const { parseEnv, toConfig } = await import('../dist/src/platform/config/index.js');
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return toConfig(
    parseEnv({
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl,
      OIDC_ISSUER: 'https://issuer.example.org',
      DATA_KEY: Buffer.alloc(32, 'bench').toString('base64'),
      SIGNING_KEY: Buffer.from(JSON.stringify(key)).toString('base64url'),
      LOG_LEVEL: 'error',
    }),
  );
}

/** The compiled application without HTTP: as a worker it also relays and runs the outbox. */
export async function openApplication(config, worker) {
  const { AppModule } = await import('../dist/src/app.module.js');
  return NestFactory.createApplicationContext(AppModule.forRoot({ config, worker }), { logger: false });
}
