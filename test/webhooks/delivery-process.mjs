/**
 * A worker of its own that takes over what has happened, sends one endpoint what is due, and is killed while it waits for the
 * answer to its n-th statement that changes something, or after the receiver has answered; where there are fewer, it tells how
 * many there were. It runs what was compiled from the sources.
 */
import 'reflect-metadata';
import { lookup } from 'node:dns';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

const { endpointId, killAt } = JSON.parse(process.argv[2]);
const dist = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href);

const config = await dist('platform/config/index').then(({ parseEnv, toConfig }) => toConfig(parseEnv(process.env)));
const { connectionOptions } = await dist('platform/database/index');
const source = new DataSource({ ...connectionOptions(config.databaseUrl), entities: await entities() });
await source.initialize();
const { fanOut, deliver } = await wire();

const CHANGES = /^(INSERT|UPDATE|DELETE|COMMIT)|^\s+UPDATE/;

let sent = 0;
let changed = false;
const count = () => {
  sent += 1;
  if (sent === killAt) process.kill(process.pid, 'SIGKILL');
};
const { query } = Client.prototype;
Client.prototype.query = function counted(...statement) {
  const answer = query.apply(this, statement);
  const commits = statement[0] === 'COMMIT';
  if (CHANGES.test(statement[0]) && (changed || !commits)) {
    changed = !commits;
    count();
  }
  return answer;
};

const { asSystem } = await dist('platform/access/index');
await asSystem(() => fanOut.run());
await asSystem(() => deliver.run(endpointId));
process.stdout.write(String(sent));
await source.destroy();

async function entities() {
  const files = ['webhooks/index', 'events/index', 'notifications/index', 'audit/index', 'platform/platform-entities'];
  const exported = Object.assign({}, ...(await Promise.all(files.map(dist))));
  return Object.keys(exported).flatMap((name) => (name.endsWith('_ENTITIES') ? exported[name] : []));
}

/** The acts of a delivery, put together by hand: loading the whole application takes seconds. */
async function wire() {
  const { UnitOfWork } = await dist('platform/database/index');
  const { SystemClock } = await dist('platform/clock/index');
  const { MasterKeys, Sealer } = await dist('platform/sealing/index');
  const { OutgoingHttp } = await dist('platform/http/outgoing/index');
  const { Logger } = await dist('platform/logging/index');
  const { Centre } = await dist('events/index');
  const { TellOffice } = await dist('notifications/index');
  const act = async (file, name) => (await dist(`webhooks/acts/${file}`))[name];
  const clock = new SystemClock();
  const unit = new UnitOfWork(source, clock);
  const http = new OutgoingHttp(config, lookup);
  const posted = { post: (request) => http.post(request).finally(count) };
  const keys = new (await act('key-ring', 'KeyRing'))(new Sealer(new MasterKeys(config)), clock);
  const post = new (await act('post-message', 'PostMessage'))(unit, keys, posted, new Centre(config), clock);
  const desk = new (await act('endpoint-desk', 'EndpointDesk'))(config, clock);
  const giveUp = new (await act('give-up', 'GiveUp'))(desk, new TellOffice(clock));
  const begin = new (await act('begin-tries', 'BeginTries'))(unit, clock);
  const end = new (await act('end-try', 'EndTry'))(unit, giveUp, clock);
  const deliver = new (await act('deliver-to-endpoint', 'DeliverToEndpoint'))(begin, post, end, new Logger('silent'));
  return { fanOut: new (await act('fan-out-events', 'FanOutEvents'))(unit, clock), deliver };
}
