import { Clock } from '../../src/platform/clock/index.js';
import { type Requests, type TestApp } from '../support/app.js';
import { withoutPapers } from '../support/documents.js';
import { mutation } from '../support/mutation.js';

/** What exists in a world; its ids are random, its order is not. */
export interface Matters {
  readonly cases: readonly string[];
  readonly handOffs: readonly string[];
}

/** Takes the next step one second later, so that whatever is listed by time has one order. */
class Steps {
  private seconds = 0;

  constructor(private readonly app: TestApp) {}

  async next<T>(step: () => Promise<T>): Promise<T> {
    this.seconds += 1;
    const at = new Date(Date.UTC(2026, 11, 1, 10, 0, this.seconds));
    this.app.get(Clock).now = () => at;
    return step();
  }
}

const OPEN = mutation('openCase', 'case { id }');
const HAND_OVER = mutation('handOver', 'handOff { id }');
const LETTER = mutation('recordLetter', 'letter { id }');
const START = mutation('startDeadline', 'deadline { id }');

async function ask<T>(as: Requests, query: string, input: object): Promise<T> {
  const { body, text } = await as.graphql<{ data: T | null; errors?: object }>(query, { input });
  if (body.data === null || body.errors !== undefined) throw new Error(text);
  return body.data;
}

async function openCase(as: Requests, givenName: string, service: string): Promise<string> {
  const person = { givenName, familyName: 'Beispiel', email: `${givenName}@example.org`, locale: 'ar' };
  const facts = [{ fact: 'resides_in_district', yes: true }];
  const about = { place: '03354013', languages: ['ar'], facts, concerns: [{ service }] };
  return (await ask<{ openCase: { id: string } }>(as, OPEN, { ...about, person })).openCase.id;
}

async function handOver(as: Requests, input: object): Promise<string> {
  return (await ask<{ handOver: { id: string } }>(as, HAND_OVER, input)).handOver.id;
}

async function offer(as: Requests, to: string, offered: object): Promise<string> {
  const answer = await as.post<{ id: string }>(`/v1/authorities/${to}/hand-offs`, offered);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id;
}

async function move(as: Requests, id: string, version: number, action: string, said: object = {}): Promise<void> {
  const answer = await as.post(`/v1/hand-offs/${id}/${action}`, said, { 'if-match': `"${version}"` });
  if (answer.status !== 200) throw new Error(answer.text);
}

const CONTENT = { name: 'Amina Beispiel', first_received_at: '2026-12-01', application_document: 'Antrag' };
const SERVICE = 'jc-grundsicherungsgeld';
const APPLICATION = {
  service: SERVICE,
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  fields: CONTENT,
  documentGaps: withoutPapers(SERVICE),
};

/** The same from a case, where the place is known. */
const fromCase = (caseId: string) => ({
  caseId,
  to: 'jobcenter',
  service: SERVICE,
  transfer: 'tp-sgb-forward',
  consent: 'none',
  fields: Object.entries(CONTENT).map(([field, content]) => ({ field, content })),
  documentGaps: withoutPapers(SERVICE),
});

/** What the public bodies do. Between its steps, `meanwhile` is what somebody else does. */
export async function publicMatters(app: TestApp, meanwhile: () => Promise<void>): Promise<Matters> {
  const [guide, clerk, steps] = [app.request('guide'), app.request('clerk-jobcenter'), new Steps(app)];
  const first = await steps.next(() => openCase(guide, 'Amina', 'jc-grundsicherungsgeld'));
  await meanwhile();
  const accepted = await steps.next(() => handOver(guide, fromCase(first)));
  await steps.next(() => move(clerk, accepted, 2, 'acknowledge'));
  await meanwhile();
  await steps.next(() => move(clerk, accepted, 3, 'accept', { note: 'Kontoauszüge folgen' }));
  const second = await steps.next(() => openCase(app.request('clerk-sozialamt'), 'Olena', 'sozialamt-hilfe'));
  const rejected = await steps.next(() => offer(guide, 'jobcenter', APPLICATION));
  await meanwhile();
  await steps.next(() => move(clerk, rejected, 2, 'reject', { code: 'not-competent', note: 'Sozialamt' }));
  const draft = await steps.next(() => offer(guide, 'jobcenter', { ...APPLICATION, draft: true }));
  await meanwhile();
  return { cases: [first, second], handOffs: [accepted, rejected, draft] };
}

/** What counselling does among itself, and prepares without having told anybody. */
export async function counsellingMatters(app: TestApp): Promise<Matters> {
  const counsellor = app.request('counsellor');
  const caseId = await openCase(counsellor, 'Sahar', 'jmd-beratung');
  const posted = {
    sender: 'jobcenter',
    delivery: 'post_domestic_sgbx',
    postedOn: '2026-11-20',
    route: 'objection-sgg',
  };
  await ask(counsellor, LETTER, { caseId, service: 'jc-grundsicherungsgeld', ...posted });
  const event = { deadlineId: 'vwgo-74-klage', triggerEvent: 'notification_of_decision', triggerDate: '2026-11-20' };
  await ask(counsellor, START, { caseId, ...event, delivery: 'post_domestic_vwvfg' });
  const released = { transfer: 'tp-consent-counselling', consent: 'explicit_per_recipient' };
  const handOffs = [
    await offer(counsellor, 'jugendmigrationsdienst', {
      ...released,
      service: 'jmd-beratung',
      place: '03354013',
      kind: 'REFER',
      fields: { name: 'Sahar Beispiel', concern: 'Beratung' },
    }),
    await offer(counsellor, 'jobcenter', {
      ...APPLICATION,
      transfer: 'tp-counselling-out',
      consent: 'explicit_per_recipient',
      draft: true,
    }),
  ];
  return { cases: [caseId], handOffs };
}
