import { randomUUID } from 'node:crypto';
import { type Answer } from '../support/app.js';
import { BY_LAW, type Consent, type HandOff, ON_ORDER, openRightsWorld, type RightsWorld } from './rights-world.js';
import { mutation } from '../support/mutation.js';

let world: RightsWorld;
let caseId: string;
beforeAll(async () => {
  world = await openRightsWorld();
  caseId = await world.openCase('newcomer');
});
afterAll(() => world.close());

type Body = Consent & { readonly code?: string };

const list = async () =>
  (await world.app.request('newcomer').get<{ consents: Consent[] }>('/v1/personal-data/consents')).body.consents;
const withdraw = (id: string, version: number, headers: object = {}): Promise<Answer<Body>> =>
  world.app
    .request('newcomer')
    .post<Body>(`/v1/personal-data/consents/${id}/withdraw`, {}, { 'if-match': `"${version}"`, ...headers });
const atTheDesk = (user: string, file: string, { id, version }: HandOff): Promise<Answer<Body>> =>
  world.app.request(user).post<Body>(`/v1/cases/${file}/consents/${id}/withdraw`, {}, { 'if-match': `"${version}"` });
const onOrder = () => world.handOver('guide', caseId, { ...ON_ORDER, kind: 'REFER' });

describe('a consent', () => {
  it('is listed for its one recipient and purpose; what the law allows by itself is none', async () => {
    const { id } = await onOrder();
    const byLaw = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
    const consents = await list();
    expect(consents.map(({ handOff }) => handOff)).not.toContain(byLaw.id);
    expect(consents.find(({ handOff }) => handOff === id)).toMatchObject({
      to: { authority: 'jobcenter', office: 'of-dan-jobcenter' },
      serviceName: expect.stringContaining('Grundsicherung'),
      consent: 'person_initiated',
      givenAt: '2026-12-01T12:00:00.000Z',
      withdrawnAt: null,
      withdrawable: true,
    });
  });

  it('is taken back in one call: the recipient reads nothing more and owes the deletion', async () => {
    const handOff = await onOrder();
    const seen = () =>
      world.app.request('clerk-jobcenter').get<{ content: object | null }>(`/v1/hand-offs/${handOff.id}`);
    expect((await seen()).body.content).toBeDefined();
    const answer = await withdraw(handOff.id, handOff.version);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, `"${handOff.version + 1}"`]);
    expect(answer.body).toMatchObject({ withdrawnAt: '2026-12-01T12:00:00.000Z', withdrawable: false });
    expect((await seen()).body.content).toBeUndefined();
    const duty = await world.app.request('partner-jobcenter').get(`/v1/hand-offs/${handOff.id}/deletion`);
    expect(duty.body).toMatchObject({ acknowledgedAt: null, office: 'of-dan-jobcenter' });
  });

  it('is taken back once, however often that is sent, and only in the version that was read', async () => {
    const handOff = await onOrder();
    expect((await withdraw(handOff.id, handOff.version - 1)).body.code).toBe('HAND_OFF_VERSION_CONFLICT');
    const key = { 'idempotency-key': `"${randomUUID()}"` };
    const first = await withdraw(handOff.id, handOff.version, key);
    const again = await withdraw(handOff.id, handOff.version, key);
    expect([again.status, again.text]).toEqual([200, first.text]);
    const repeated = await withdraw(handOff.id, handOff.version);
    expect([repeated.status, repeated.body.version]).toEqual([200, handOff.version + 1]);
  });

  it('that carries nothing any more cannot be taken back', async () => {
    const handOff = await onOrder();
    const ended = await world.move('clerk-jobcenter', handOff, 'reject', { code: 'at-capacity' });
    const answer = await withdraw(ended.id, ended.version);
    expect([answer.status, answer.body.code]).toEqual([409, 'HAND_OFF_NOT_ALLOWED']);
    expect((await list()).find(({ handOff: id }) => id === ended.id)).toMatchObject({ withdrawable: false });
  });

  it('of somebody else, a power of the law and an unknown id look alike', async () => {
    const person = { givenName: 'Oleh', familyName: 'Muster', email: null, locale: 'uk' };
    const foreign = await world.handOver('guide', await world.openCase('guide', { person }), ON_ORDER);
    const byLaw = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
    for (const id of [foreign.id, byLaw.id, randomUUID(), 'no-uuid']) {
      const { status, body } = await withdraw(id, 2);
      expect([status, body.code]).toEqual([404, 'PERSONAL_DATA_NO_SUCH_CONSENT']);
    }
  });

  it('is taken back at the desk for whoever stands there, with the same effect', async () => {
    const person = { givenName: 'Oleh', familyName: 'Muster', email: null, locale: 'uk' };
    const file = await world.openCase('guide', { person });
    const handOff = await world.handOver('guide', file, ON_ORDER);
    const listed = await world.app.request('guide').get<{ consents: Consent[] }>(`/v1/cases/${file}/consents`);
    expect(listed.body.consents).toMatchObject([{ handOff: handOff.id, withdrawable: true }]);
    const answer = await atTheDesk('guide', file, handOff);
    expect([answer.status, answer.body.withdrawable]).toEqual([200, false]);
    const seen = await world.app.request('clerk-jobcenter').get<{ content?: object }>(`/v1/hand-offs/${handOff.id}`);
    expect(seen.body.content).toBeUndefined();
    const duty = await world.app.request('partner-jobcenter').get(`/v1/hand-offs/${handOff.id}/deletion`);
    expect(duty.body).toMatchObject({ acknowledgedAt: null, office: 'of-dan-jobcenter' });
    expect((await atTheDesk('guide', file, handOff)).body.version).toBe(handOff.version + 1);
  });

  it('is not taken back by a desk that does not keep the file, nor where the law needs no consent', async () => {
    const handOff = await onOrder();
    const byLaw = await world.handOver('guide', caseId, { ...BY_LAW, kind: 'REFER' });
    const foreign = await atTheDesk('counsellor', caseId, handOff);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'CASE_NOT_FOUND']);
    const lawful = await atTheDesk('guide', caseId, byLaw);
    expect([lawful.status, lawful.body.code]).toEqual([404, 'PERSONAL_DATA_NO_SUCH_CONSENT']);
    const direct = await world.app
      .request('guide')
      .post<Body>(`/v1/hand-offs/${handOff.id}/revoke`, {}, { 'if-match': `"${handOff.version}"` });
    expect(direct.status).toBeGreaterThanOrEqual(403);
    expect((await list()).find(({ handOff: id }) => id === handOff.id)).toMatchObject({ withdrawable: true });
  });

  it('is listed and taken back through GraphQL as well', async () => {
    const { id, version } = await onOrder();
    const take = mutation('withdrawConsent', 'consent { withdrawnAt }');
    const { withdrawConsent } = await world.graphql<{ withdrawConsent: Consent }>('newcomer', take, {
      input: { id, version },
    });
    expect(withdrawConsent.withdrawnAt).not.toBeNull();
    const { myConsents } = await world.graphql<{ myConsents: Consent[] }>('newcomer', `{ myConsents { handOff } }`);
    expect(myConsents.map(({ handOff }) => handOff)).toContain(id);
    const state = await world.app.request('guide').get<HandOff>(`/v1/hand-offs/${id}`);
    expect(state.body.state).toBe('revoked');
  });
});
