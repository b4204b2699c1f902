import { randomUUID } from 'node:crypto';
import { type INestApplicationContext, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource, type QueryDeepPartialEntity } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { LoadSampleOffices } from '../../src/catalogue/index.js';
import { MoveHandOff } from '../../src/hand-off/acts/move-hand-off.js';
import { type HandOffMove, type MoveByHand } from '../../src/hand-off/acts/move.js';
import { type Offer } from '../../src/hand-off/acts/offer.js';
import { ForwardHandOff } from '../../src/hand-off/acts/forward-hand-off.js';
import { type Forwarding } from '../../src/hand-off/acts/forwarding.js';
import { OfferHandOff } from '../../src/hand-off/acts/offer-hand-off.js';
import { CaseLeadEntity } from '../../src/hand-off/persistence/case-lead.entity.js';
import { HandOffEntity } from '../../src/hand-off/persistence/hand-off.entity.js';
import { type Viewer } from '../../src/platform/access/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { parseEnv, toConfig } from '../../src/platform/config/index.js';
import { acting } from '../support/acting.js';
import { openTestDatabase, ownerConnection } from '../support/database.js';
import { withoutPapers } from '../support/documents.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

/** A clock that stands still until it is moved. Monday, 7 December 2026, 10:00 in Berlin. */
export class TestClock extends Clock {
  private at = new Date('2026-12-07T09:00:00Z');

  now(): Date {
    return new Date(this.at);
  }

  set(at: string): void {
    this.at = new Date(at);
  }
}

/** The desks of the sample district, by what a test calls them. */
export const DESKS = {
  door: ['integrationsstelle', 'of-dan-integration'],
  jobcenter: ['jobcenter', 'of-dan-jobcenter'],
  jobcenterUelzen: ['jobcenter', 'of-ue-jobcenter'],
  sozialamt: ['sozialamt', 'of-dan-sozialamt'],
  jugendamt: ['jugendamt', 'of-dan-jugendamt'],
  agentur: ['agentur-fuer-arbeit', 'of-aa-lueneburg-uelzen'],
  familienkasse: ['familienkasse', 'of-familienkasse-nds'],
  abh: ['auslaenderbehoerde', 'of-dan-auslaenderbehoerde'],
  registry: ['meldebehoerde', 'of-sg-luechow-meldebehoerde'],
} as const;
export type DeskName = keyof typeof DESKS;

const ACCOUNTS = new Map<string, string>();

/** Somebody at a desk; the same account each time. */
export function at(desk: DeskName, role: 'clerk' | 'partner' = 'clerk', which = 1): Viewer {
  const [authority, office] = DESKS[desk];
  const key = `${desk} ${role} ${which}`;
  const account = ACCOUNTS.get(key) ?? randomUUID();
  ACCOUNTS.set(key, account);
  return { account, role, authority, office, person: null, locale: 'de' };
}

/** Somebody who confirms for the desk that something was made in error. */
export const supervisorAt = (desk: DeskName, which = 1): Viewer => ({
  ...at(desk, 'clerk', 100 + which),
  role: 'supervisor',
});

const outside = { authority: null, office: null, person: null, locale: 'de' };
export const DPO: Viewer = { ...outside, account: randomUUID(), role: 'dpo' };
export const newcomer = (person: string): Viewer => ({ ...outside, account: randomUUID(), role: 'newcomer', person });

export interface World {
  readonly app: INestApplicationContext;
  readonly clock: TestClock;
  readonly url: string;
  act<T>(type: Type<T>): T;
  rows<T extends object>(entity: Type<T>, where?: object): Promise<T[]>;
  sql<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** The whole application without HTTP, on a database and with a clock of its own. */
export async function openWorld(): Promise<World> {
  const database = await openTestDatabase();
  const variables = {
    DATABASE_URL: database.url,
    OIDC_ISSUER: 'https://issuer.example.org',
    SIGNING_KEY: newSigningKey(),
    DATA_KEY: TEST_DATA_KEY,
    LOG_LEVEL: 'silent',
  };
  const config = toConfig(parseEnv(variables));
  const clock = new TestClock();
  const module = await Test.createTestingModule({ imports: [AppModule.forRoot({ config, worker: false })] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = await module.init();
  await app.get(LoadSampleOffices, { strict: false }).run();
  const source = await ownerConnection(database.ownerUrl, app.get(DataSource));
  return {
    app,
    clock,
    url: database.url,
    act: (type) => ((type as unknown) === DataSource ? source : acting(app.get(type, { strict: false }))) as never,
    rows: (entity, where = {}) => source.getRepository(entity).findBy(where),
    sql: (text, values) => source.query(text, values),
    close: async () => {
      await source.destroy();
      await app.close();
      await database.close();
    },
  };
}

const APPLICATION = { name: 'Amina Beispiel', first_received_at: '2026-12-07', application_document: 'Antrag' };

/** An application for basic income support that arrived at the welcome desk. */
export const anOffer = (changes: Partial<Offer> = {}): Offer => ({
  kind: 'TRANSFER',
  to: 'jobcenter',
  toOffice: 'of-dan-jobcenter',
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  content: APPLICATION,
  consent: 'none',
  facts: {},
  urgency: 'normal',
  documentGaps: papersOf({ service: 'jc-grundsicherungsgeld', content: APPLICATION, ...changes }),
  ...changes,
});

const papersOf = ({ service, content }: Pick<Offer, 'service' | 'content'>) =>
  'application_document' in content ? withoutPapers(service) : [];

export const offered = (world: World, changes: Partial<Offer> = {}, from: Viewer = at('door')) =>
  world.act(OfferHandOff).run(anOffer(changes), from);

/** Takes a step on the newest version. */
export async function step(
  world: World,
  { id }: { readonly id: string },
  action: MoveByHand,
  viewer: Viewer,
  words: Partial<Pick<HandOffMove, 'code' | 'note' | 'reviewOn'>> = {},
): Promise<HandOffEntity> {
  const now = await newest(world, id);
  return world.act(MoveHandOff).run({ id, version: now.version, action, ...words }, viewer);
}

/** Passes a matter on in the newest version, as the desk that has it. */
export async function passOn(
  world: World,
  { id }: { readonly id: string },
  [from, to]: readonly [DeskName, DeskName],
  changes: Partial<Forwarding> = {},
) {
  const { version } = await newest(world, id);
  const [authority, toOffice] = DESKS[to];
  const target = { to: authority, toOffice, transfer: 'tp-sgb-forward', consent: 'none', facts: {} } as const;
  return world.act(ForwardHandOff).run({ id, version, ...target, ...changes }, at(from));
}

export async function newest(world: World, id: string): Promise<HandOffEntity> {
  const [row] = await world.rows(HandOffEntity, { id });
  if (row === undefined) throw new Error(`no hand-off ${id}`);
  return row;
}

/** A case that `desk` leads, without its file: the hand-off only knows its id. */
export async function aCase(world: World, desk: DeskName = 'door'): Promise<string> {
  const caseId = randomUUID();
  const [authority, office] = DESKS[desk];
  const lead: QueryDeepPartialEntity<CaseLeadEntity> = { caseId, authority, office, since: world.clock.now() };
  await world.act(DataSource).getRepository(CaseLeadEntity).insert(lead);
  return caseId;
}

/** The code of the error a refused act throws. */
export async function codeOf(refused: Promise<unknown>): Promise<string> {
  return refused.then(
    () => 'not refused',
    (error: { code?: string }) => error.code ?? String(error),
  );
}
