/**
 * A worker process of its own with handlers that do to it what a poisonous row may do. It runs what was compiled from the
 * sources, with shorter times, and is ended by whoever started it.
 */
import 'reflect-metadata';
import { ModuleRef, NestFactory } from '@nestjs/core';

const dist = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href);
const { AppModule } = await dist('app.module');
const { parseEnv, toConfig } = await dist('platform/config/index');
const { Handlers, OutboxTries } = await dist('platform/queue/index');
const { watchEventLoop } = await dist('platform/watch-event-loop');

const DEEDS = {
  'poison.throw': () => Promise.reject(new TypeError('Amina Beispiel, amina@example.org')),
  'poison.exit': () => process.exit(1),
  'poison.loop': () => {
    for (;;);
  },
  'poison.hang': () => new Promise(() => undefined),
  'poison.memory': () => {
    const hoard = [];
    for (;;) hoard.push(Array.from({ length: 1_000_000 }, () => hoard.length));
  },
  'good.row': () => new Promise((resolve) => setTimeout(resolve, 50)),
};
/** In place before the worker takes its first row. */
const poison = {
  provide: 'poison',
  inject: [ModuleRef],
  useFactory: (modules) => ({
    onModuleInit() {
      watchEventLoop(3);
      const tries = modules.get(OutboxTries, { strict: false });
      Object.assign(tries, { patience: 2_000, silence: 5_000, mostFailures: 2, mostLost: 2 });
      const handlers = modules.get(Handlers, { strict: false });
      for (const [topic, handle] of Object.entries(DEEDS)) handlers.handle({ topic, name: topic, handle });
    },
  }),
};
class Poisoned {}

const config = toConfig(parseEnv(process.env));
const imports = [AppModule.forRoot({ config, worker: true })];
await NestFactory.createApplicationContext({ module: Poisoned, imports, providers: [poison] }, { logger: false });
process.stdout.write('ready\n');
