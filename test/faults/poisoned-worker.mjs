/**
 * A worker process of its own with handlers that do to it what a poisonous row may do. It runs what was compiled from the
 * sources, with shorter times, and is ended by whoever started it.
 */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';

const dist = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href);
const { AppModule } = await dist('app.module');
const { parseEnv, toConfig } = await dist('platform/config/index');
const { Handlers, OutboxTries } = await dist('platform/queue/index');
const { watchEventLoop } = await dist('platform/watch-event-loop');

const config = toConfig(parseEnv(process.env));
const app = await NestFactory.createApplicationContext(AppModule.forRoot({ config, worker: true }), { logger: false });
Object.assign(app.get(OutboxTries), { patience: 2_000, silence: 5_000, mostFailures: 2, mostLost: 2 });
watchEventLoop(3);

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
for (const [topic, handle] of Object.entries(DEEDS)) app.get(Handlers).handle({ topic, name: topic, handle });
process.stdout.write('ready\n');
