/**
 * A process of its own that takes one step with a hand-off and is killed while it waits for the answer to its n-th statement
 * that changes something; where there are fewer, it tells how many there were. It runs what was compiled from the sources.
 */
import 'reflect-metadata';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

const { work, killAt } = JSON.parse(process.argv[2]);
const dist = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href);

const config = await dist('platform/config/index').then(({ parseEnv, toConfig }) => toConfig(parseEnv(process.env)));
const { connectionOptions } = await dist('platform/database/index');
const source = new DataSource({ ...connectionOptions(config.databaseUrl), entities: await entities() });
await source.initialize();
const { bindKeys, MasterKeys } = await dist('platform/sealing/index');
bindKeys(source, new MasterKeys(config));
const acts = await wire();

/** What only reads leaves the database as it was: killing there is killing at the write before. */
const CHANGES = /^(INSERT|UPDATE|DELETE|COMMIT)/;

let sent = 0;
let changed = false;
const { query } = Client.prototype;
Client.prototype.query = function counted(...statement) {
  const answer = query.apply(this, statement);
  if (!CHANGES.test(statement[0])) return answer;
  if (statement[0] === 'COMMIT' && !changed) return answer;
  changed = statement[0] !== 'COMMIT';
  sent += 1;
  if (sent === killAt) process.kill(process.pid, 'SIGKILL');
  return answer;
};

const { asViewer } = await dist('platform/access/index');
await asViewer(work.viewer, 'casework', () => acts[work.act].run(work.order, work.viewer));
if (killAt === sent + 1) process.kill(process.pid, 'SIGKILL');
process.stdout.write(String(sent));
await source.destroy();

async function entities() {
  const files = ['hand-off/index', 'events/index', 'catalogue/index', 'audit/index', 'platform/platform-entities'];
  const exported = Object.assign({}, ...(await Promise.all(files.map(dist))));
  return Object.keys(exported).flatMap((name) => (name.endsWith('_ENTITIES') ? exported[name] : []));
}

/** The acts of the hand-off, put together by hand: loading the whole application takes seconds. */
async function wire() {
  const { UnitOfWork } = await dist('platform/database/index');
  const { SystemClock } = await dist('platform/clock/index');
  const { Signer } = await dist('platform/signing/index');
  const { Register } = await dist('catalogue/index');
  const { AUTHORITIES } = await dist('authorities/index');
  const named = async (file, name) => (await dist(`hand-off/acts/${file}`))[name];
  const clock = Object.assign(new SystemClock(), { now: () => new Date(work.now) });
  const unit = new UnitOfWork(source, clock);
  const register = new Register(AUTHORITIES);
  const receipts = new (await named('issue-receipt', 'IssueReceipt'))(register, new Signer(config, unit, clock), clock);
  const takeStep = new (await named('take-step', 'TakeStep'))(receipts, register, clock);
  const { LawInForce } = await dist('hand-off/domain/law-in-force');
  const { openLaw } = await dist('hand-off/domain/law-book');
  const { TRANSFER_LAW } = await dist('hand-off/law/transfer-law');
  const law = new LawInForce(openLaw(TRANSFER_LAW));
  const candidates = new (await named('propose-candidates', 'ProposeCandidates'))(unit, register, clock, law);
  const place = new (await named('place-hand-off', 'PlaceHandOff'))(register, receipts, candidates, clock);
  const transfers = new (await named('transfer-desk', 'TransferDesk'))(register, unit, clock, law);
  const forward = new (await named('forward-hand-off', 'ForwardHandOff'))(unit, transfers, takeStep, place, clock);
  const move = new (await named('move-hand-off', 'MoveHandOff'))(unit, takeStep);
  return { forward, move };
}
