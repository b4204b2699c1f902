import { DataSource } from 'typeorm';
import { type Consent, ON_ORDER, openRightsWorld, type RightsWorld } from '../data-subject-rights/rights-world.js';
import { mutation } from '../support/mutation.js';

let world: RightsWorld;
let caseId: string;
beforeAll(async () => {
  world = await openRightsWorld();
  caseId = await world.openCase('newcomer');
});
afterAll(() => world.close());

it('a consent is read and taken back at the desk that keeps the file, and at no other', async () => {
  const { id, version } = await world.handOver('guide', caseId, { ...ON_ORDER, kind: 'REFER' });
  const read = 'query Consents($caseId: ID!) { consentsOfCase(caseId: $caseId) { handOff withdrawnAt } }';
  expect(await world.graphql('guide', read, { caseId })).toEqual({
    consentsOfCase: [{ handOff: id, withdrawnAt: null }],
  });
  expect(await world.graphql('clerk-sozialamt', read, { caseId })).toEqual({ consentsOfCase: null });
  const take = mutation('withdrawConsentAtDesk', 'consent { withdrawnAt }');
  const input = { caseId, id, version };
  expect(await world.refusal('clerk-sozialamt', take, { input })).toBe('CASE_NOT_FOUND');
  expect(await world.refusal('guide', take, { input: { ...input, id: 'no id' } })).toBe(
    'PERSONAL_DATA_NO_SUCH_CONSENT',
  );
  const { withdrawConsentAtDesk } = await world.graphql<Record<string, Consent>>('guide', take, { input });
  expect(withdrawConsentAtDesk?.withdrawnAt).not.toBeNull();
});

it('a case is held beyond its time, and let go', async () => {
  const holds = 'SELECT reason, lifted_at IS NOT NULL AS lifted FROM case_hold WHERE case_id = $1';
  const held = () => world.app.get(DataSource).query<object[]>(holds, [caseId]);
  const hold = mutation('holdCase', 'case { id }');
  const input = { caseId, reason: 'court-proceedings', reference: 'S 12 AS 345/26' };
  expect(await world.graphql('guide', hold, { input })).toEqual({ holdCase: { id: caseId } });
  expect(await held()).toEqual([{ reason: 'court-proceedings', lifted: false }]);
  expect(await world.refusal('guide', hold, { input: { ...input, reason: 'whim' } })).toBe('REQUEST_INVALID');
  expect(await world.refusal('clerk-sozialamt', hold, { input })).toBe('CASE_NOT_FOUND');
  const lift = mutation('liftHoldOfCase', 'case { id }');
  expect(await world.graphql('guide', lift, { input: { caseId } })).toEqual({ liftHoldOfCase: { id: caseId } });
  expect(await held()).toEqual([{ reason: 'court-proceedings', lifted: true }]);
});

it('requests to read in an emergency are listed for who asked, and for nobody of another authority', async () => {
  const ask = mutation('breakGlass', 'request { id }');
  const input = { caseId, category: 'danger-to-life', reason: 'Somebody is in danger.' };
  const { breakGlass } = await world.graphql<{ breakGlass: { id: string } }>('clerk-jobcenter', ask, { input });
  const list = '{ breakGlassRequests(first: 10) { nodes { id caseId } totalCount } }';
  expect(await world.graphql('clerk-jobcenter', list)).toEqual({
    breakGlassRequests: { nodes: [{ id: breakGlass.id, caseId }], totalCount: 1 },
  });
  expect(await world.graphql('clerk-sozialamt', list)).toEqual({ breakGlassRequests: { nodes: [], totalCount: 0 } });
});
