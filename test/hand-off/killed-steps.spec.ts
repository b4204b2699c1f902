import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Viewer } from '../../src/platform/access/index.js';
import { ForwardHandOff } from '../../src/hand-off/acts/forward-hand-off.js';
import { MoveHandOff } from '../../src/hand-off/acts/move-hand-off.js';
import { type HandOffMove } from '../../src/hand-off/acts/move.js';
import { type Forwarding } from '../../src/hand-off/acts/forwarding.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { OutboxEntity } from '../../src/platform/queue/index.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';
import { complaintsOf } from './complaints.js';
import { aCase, at, newest, offered, openWorld, step, type World } from './world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Work = { readonly viewer: Viewer; readonly now: Date } & (
  { readonly act: 'move'; readonly order: HandOffMove } | { readonly act: 'forward'; readonly order: Forwarding }
);

const FILE = fileURLToPath(new URL('./step-process.mjs', import.meta.url));
const KEYS = { SIGNING_KEY: newSigningKey(), DATA_KEY: TEST_DATA_KEY };

interface Ended {
  readonly killed: boolean;
  readonly said: string;
}

/** Takes the step in a process of its own that is killed at its `killAt`-th change; 0 lets it live. */
function inProcess(work: Work, killAt: number): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: world.url, OIDC_ISSUER: 'https://issuer.example.org', ...KEYS };
  const child = spawn(process.execPath, [FILE, JSON.stringify({ work, killAt })], { env });
  const said: string[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  return new Promise((resolve) => {
    child.once('close', (_, signal) => resolve({ killed: signal === 'SIGKILL', said: said.join('') }));
  });
}

/** What of a step can be seen from outside: all of it or nothing. */
async function tracesOf(handOff: HandOffEntity): Promise<string> {
  const { id, caseId } = handOff;
  const now = await newest(world, id);
  const [receipts, messages, lead, chain] = await Promise.all([
    world.rows(ReceiptEntity, { handOffId: id }),
    world.rows(OutboxEntity, { subject: id }),
    world.rows(CaseLeadEntity, { caseId: caseId ?? undefined }),
    world.rows(HandOffEntity, { chain: id }),
  ]);
  return [now.state, receipts.length, messages.length, lead[0]?.office, chain.length].join(' ');
}

/** Kills the step at each of its changes in turn, and after the last, on a fresh hand-off each time. */
async function killEverywhere(prepare: () => Promise<HandOffEntity>, workOn: (handOff: HandOffEntity) => Work) {
  // the first step of its kind also makes the keys of the bodies that take part
  await inProcess(workOn(await prepare()), 0);
  const rehearsal = await inProcess(workOn(await prepare()), 0);
  const changes = Number(rehearsal.said);
  expect(rehearsal).toEqual({ killed: false, said: String(changes) });
  expect(changes).toBeGreaterThan(8);
  const seen: string[] = [];
  for (let killAt = 1; killAt <= changes + 1; killAt += 3) {
    const round = [killAt, killAt + 1, killAt + 2].filter((one) => one <= changes + 1);
    seen.push(...(await Promise.all(round.map((one) => killOnce(one, prepare, workOn)))));
  }
  return seen;
}

async function killOnce(
  killAt: number,
  prepare: () => Promise<HandOffEntity>,
  workOn: (handOff: HandOffEntity) => Work,
): Promise<string> {
  const handOff = await prepare();
  const work = workOn(handOff);
  expect((await inProcess(work, killAt)).killed).toBe(true);
  await connectionsAreGone();
  const traces = await tracesOf(handOff);
  await complainNot(handOff);
  if (work.act === 'move') await world.act(MoveHandOff).run(work.order, work.viewer);
  else await world.act(ForwardHandOff).run(work.order, work.viewer);
  await complainNot(handOff);
  return `${traces} → ${await tracesOf(handOff)}`;
}

async function complainNot({ chain, caseId }: HandOffEntity): Promise<void> {
  expect(await complaintsOf(world, await world.rows(HandOffEntity, { chain }), [caseId ?? ''])).toEqual([]);
}

/** The server ends what a dead process began as soon as it notices. */
async function connectionsAreGone(): Promise<void> {
  const asked = `SELECT count(*)::int AS busy FROM pg_stat_activity
    WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid() AND xact_start < now() - interval '0.2 s'`;
  for (let tries = 0; tries < 100; tries += 1) {
    const [row] = await world.sql<{ busy: number }>(asked);
    if (row?.busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a process that is killed in the middle of a step', () => {
  const received = async () => {
    const handOff = await offered(world, { caseId: await aCase(world) });
    return step(world, handOff, 'acknowledge', at('jobcenter'));
  };
  const clerk = at('jobcenter');

  it('leaves all of an acceptance or nothing of it, and a second attempt does it once', async () => {
    const seen = await killEverywhere(received, ({ id, version }) => {
      const order = { id, version, action: 'accept', note: 'Unterlagen folgen' } as const;
      return { act: 'move', order, viewer: clerk, now: world.clock.now() };
    });
    const done = 'accepted 3 3 of-dan-jobcenter 1';
    expect([...new Set(seen)].toSorted()).toEqual([`${done} → ${done}`, `received 2 2 of-dan-integration 1 → ${done}`]);
  }, 300_000);

  it('leaves a matter passed on as a whole or not at all, and a second attempt makes no second successor', async () => {
    const seen = await killEverywhere(received, ({ id, version }) => {
      const target = { to: 'sozialamt', toOffice: 'of-dan-sozialamt', transfer: 'tp-sgb-forward', facts: {} } as const;
      return {
        act: 'forward',
        order: { id, version, consent: 'none', ...target },
        viewer: clerk,
        now: world.clock.now(),
      };
    });
    const done = 'forwarded 2 3 of-dan-integration 2';
    expect([...new Set(seen)].toSorted()).toEqual([`${done} → ${done}`, `received 2 2 of-dan-integration 1 → ${done}`]);
  }, 400_000);
});
