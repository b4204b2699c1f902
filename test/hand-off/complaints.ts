import { ReadHandOffs } from '../../src/hand-off/acts/read-hand-offs.js';
import { toHandOffView } from '../../src/hand-off/api/hand-off.mapper.js';
import { ownerOf } from '../../src/hand-off/domain/owner.js';
import { timerRule } from '../../src/hand-off/domain/timers.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { brokenLink } from '../../src/hand-off/persistence/event-links.js';
import { type HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { HandOffs } from '../../src/hand-off/persistence/hand-offs.js';
import { EventEntity } from '../../src/events/persistence/event.entity.js';
import { TimerEntity } from '../../src/hand-off/persistence/timer.entity.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { DESKS, type DeskName, at, type World } from './world.js';

/** Everything that must always be true of these hand-offs and is not. */
export async function complaintsOf(
  world: World,
  handOffs: readonly HandOffEntity[],
  cases: readonly string[],
): Promise<string[]> {
  const single = await Promise.all(handOffs.map((handOff) => ofOne(world, handOff, handOffs)));
  return [...(await ofCases(world, handOffs, cases)), ...ofChains(handOffs), ...single.flat()];
}

/** (1) One body leads each case; (3) one live transfer for each service of a case. */
async function ofCases(world: World, handOffs: readonly HandOffEntity[], cases: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const caseId of cases) {
    const leads = await world.rows(CaseLeadEntity, { caseId });
    const own = handOffs.filter((one) => one.caseId === caseId);
    const live = own.filter(({ kind, live }) => kind === 'TRANSFER' && live);
    const services = new Set(live.map(({ service }) => service));
    if (leads.length !== 1) found.push(`case ${caseId} has ${leads.length} leads`);
    if (live.length > services.size) found.push(`case ${caseId} has two live transfers of a service`);
    const working = live.find(({ state }) => ['accepted', 'in_progress', 'on_hold', 'completed'].includes(state));
    if (working !== undefined && leads[0]?.office !== working.toOffice) {
      found.push(`case ${caseId} is not led by the office that took the transfer on`);
    }
  }
  return found;
}

/** (2) The first filing travels along; (12) no office twice, three hops at most; what was passed on has a successor. */
function ofChains(handOffs: readonly HandOffEntity[]): string[] {
  return [...new Set(handOffs.map(({ chain }) => chain))].flatMap((chain) => {
    const links = handOffs.filter((one) => one.chain === chain).toSorted((a, b) => a.hops - b.hops);
    const offices = [links[0]?.fromOffice, ...links.map(({ toOffice }) => toOffice)];
    const hold: readonly (readonly [boolean, string])[] = [
      [new Set(links.map(({ filedOn, filedWith }) => `${filedOn} ${filedWith}`)).size === 1, 'two filing dates'],
      [new Set(offices).size === offices.length, 'an office twice'],
      [links.every(({ hops }, index) => hops === index && hops <= 3), 'a wrong hop'],
      [links.every((one, index) => (one.state === 'forwarded') === index < links.length - 1), 'a loose end'],
    ];
    return hold.filter(([holds]) => !holds).map(([, what]) => `chain ${chain} has ${what}`);
  });
}

async function ofOne(world: World, handOff: HandOffEntity, all: readonly HandOffEntity[]): Promise<string[]> {
  const { id, state, kind, live } = handOff;
  const path = await world.act(UnitOfWork).read((tx) => tx.of(HandOffs).events(id));
  const told = await world.rows(EventEntity, { subject: id });
  const timers = await world.rows(TimerEntity, { handOffId: id });
  const running = timers.filter(({ firedAt, stoppedAt }) => firedAt === null && stoppedAt === null);
  const [done] = await world.sql<{ count: string }>(
    `SELECT count(*) FROM audit_entry WHERE object_id = $1 AND outcome = 'done'
     AND action NOT IN ('hand-off.reminded', 'hand-off.overdue', 'hand-off.purged')`,
    [id],
  );
  const successor = all.some(({ predecessor }) => predecessor === id);
  const hold: readonly (readonly [boolean, string])[] = [
    [path.every(({ sequence }, index) => sequence === index + 1), 'a gap in its events'],
    [brokenLink(path, handOff) === null, 'an event that is not linked to the one before'],
    [path.length === handOff.version, 'another version than its events'],
    [path.every(({ from }, index) => from === (path[index - 1]?.to ?? null)), 'events that do not follow on'],
    [told.length === path.length, 'steps that its bodies were not told of'],
    [path.at(-1)?.to === state, 'another state than its last event'],
    [Number(done?.count) === handOff.version - 1, 'another audit than its events'],
    [live || running.every(({ rung }) => timerRule(rung).does === 'purge'), 'a timer after its end'],
    [ownerOf(state, kind) !== 'successor' || successor, 'no owner'],
    [await readsExactly(world, handOff), 'another readership than its state allows'],
  ];
  return hold.filter(([holds]) => !holds).map(([, what]) => `${kind} ${state} has ${what}`);
}

/** (4) The receiver reads exactly what was handed over while it is live, and nothing afterwards; no third office ever. */
async function readsExactly(world: World, handOff: HandOffEntity): Promise<boolean> {
  const nameOf = (office: string) => (Object.keys(DESKS) as DeskName[]).find((name) => DESKS[name][1] === office);
  const read = world.act(ReadHandOffs);
  for (const name of Object.keys(DESKS) as DeskName[]) {
    const viewer = at(name);
    const seen = await read.one(handOff.id, viewer).catch(() => undefined);
    const sides = [nameOf(handOff.fromOffice), nameOf(handOff.toOffice)];
    if (!sides.includes(name)) {
      if (seen !== undefined) return false;
      continue;
    }
    const content = seen && toHandOffView(seen, viewer).content;
    const mayRead = handOff.purgedAt === null && (name === sides[0] || handOff.live);
    const expected = mayRead ? handOff.fields.toSorted().join() : undefined;
    if ((content ? Object.keys(content).toSorted().join() : undefined) !== expected) return false;
  }
  return true;
}
