import { withoutPapers } from '../support/documents.js';
import { type CanaryWorld } from './canary-world.js';
import { mutation } from '../support/mutation.js';

/** What stands for everything about the person of this matter; the two sides of its hand-off may read it. */
export const CANARY = 'QanariFall';

/** Users who may read what is said about the person: both sides of the hand-off. */
export const READERS = ['guide', 'supervisor', 'clerk-jobcenter', 'partner-jobcenter'];

/** A name that would add a header of its own to a mail, a log or an answer. */
const PERSON = {
  givenName: `${CANARY}\r\nBcc: QanariFall@example.org`,
  familyName: `${CANARY}\r\nX-${CANARY}: 1`,
  email: 'person@example.org',
  locale: 'de',
};

const FACTS = [
  { fact: 'health_need', yes: true },
  { fact: 'residence_status', text: 'ae_25_2_refugee' },
];

const INTAKE = { place: '03354013', languages: ['ar'], facts: FACTS, person: PERSON };
const CONCERNS = [{ service: 'jc-grundsicherungsgeld' }];

const OPEN = mutation('openCase', 'case { id }');
const HAND_OVER = mutation('handOver', 'handOff { id version state }');
const PREFER = mutation('setCasePersonMessagePreference', 'preference { locale }');

export interface Matter {
  readonly caseId: string;
  readonly handOff: string;
}

/** Lives through a matter with the canary at every place where somebody can write something. */
export async function liveThrough(world: CanaryWorld, hook: string): Promise<Matter> {
  await registerHook(world, hook);
  const guide = world.request('guide');
  const caseId = await made(guide.graphql(OPEN, { input: { ...INTAKE, concerns: CONCERNS } }), 'openCase');
  const postalAddress = { street: CANARY, postcode: '29439', town: CANARY };
  const preference = { locale: 'de', channels: ['mail', 'letter'], email: PERSON.email, postalAddress };
  await guide.graphql(PREFER, { input: { caseId, preference } });
  const handOff = await made(guide.graphql(HAND_OVER, { input: { caseId, ...OFFER } }), 'handOver');
  for (const [version, [user, action, body]] of STEPS.entries()) {
    await world.request(user).post(`/v1/hand-offs/${handOff}/${action}`, body, { 'if-match': `"${version + 2}"` });
  }
  const stale = { 'if-match': '"1"' };
  await world.request('clerk-jobcenter').post(`/v1/hand-offs/${handOff}/start`, { note: CANARY }, stale);
  await guide.post('/v1/authorities/jobcenter/hand-offs', { ...REFUSED, consent: 'none' });
  return { caseId, handOff };
}

/** The same writes once more, where the database refuses each: five faults at least, of both interfaces. */
export async function writeAgain(world: CanaryWorld, { caseId, handOff }: Matter): Promise<void> {
  const guide = world.request('guide');
  await guide.graphql(OPEN, { input: { ...INTAKE, concerns: CONCERNS } });
  await guide.graphql(HAND_OVER, { input: { caseId, ...OFFER, service: 'jc-but' } });
  await world.request('partner-jobcenter').post('/v1/webhooks', { url: world.places.receiver.url(`/${CANARY}`) });
  for (const [user, action] of [
    ['clerk-jobcenter', 'start'],
    ['clerk-jobcenter', 'ask'],
    ['guide', 'withdraw'],
  ] as const) {
    await world.request(user).post(`/v1/hand-offs/${handOff}/${action}`, { note: CANARY }, { 'if-match': '"6"' });
  }
}

const field = (name: string) => ({ field: name, content: `${CANARY}\r\nX-${CANARY}: 1` });

const OFFER = {
  service: 'jc-grundsicherungsgeld',
  to: 'jobcenter',
  transfer: 'tp-sgb-forward',
  consent: 'none',
  fields: [field('name'), { field: 'first_received_at', content: '2026-11-20' }, field('application_document')],
  documentGaps: withoutPapers('jc-grundsicherungsgeld'),
};

/** No row of the transfer law lets a diagnosis travel with it. */
const REFUSED = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  fields: { health_data: CANARY },
};

const STEPS = [
  ['partner-jobcenter', 'acknowledge', {}],
  ['clerk-jobcenter', 'ask', { note: CANARY }],
  ['guide', 'answer', { note: CANARY }],
  ['clerk-jobcenter', 'accept', { note: CANARY }],
] as const;

/** The id in the answer; empty where it was refused, as everything is when the database fails. */
async function made(asked: Promise<{ readonly body: unknown }>, field: string): Promise<string> {
  const { data } = (await asked).body as { data?: Record<string, { id: string } | null> | null };
  return data?.[field]?.id ?? '';
}

interface Hook {
  readonly id: string;
  readonly version: number;
}

async function registerHook(world: CanaryWorld, path: string): Promise<void> {
  const partner = world.request('partner-jobcenter');
  const { body } = await partner.post<Hook>('/v1/webhooks', { url: world.places.receiver.url(path) });
  await partner.post(`/v1/webhooks/${body?.id}/enable`, undefined, { 'if-match': `"${body?.version}"` });
}
