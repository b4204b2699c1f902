import { Handlers } from '../../src/platform/queue/index.js';
import { type Duty, NEW_DAY, type Request, requestsIn } from './requests.js';
import { BY_LAW, openRightsWorld, type RightsWorld } from './rights-world.js';
import { mutation } from '../support/mutation.js';

let world: RightsWorld;
let requests: ReturnType<typeof requestsIn>;
beforeAll(async () => {
  world = await openRightsWorld();
  requests = requestsIn(world);
});
afterAll(() => world.close());

describe('a duty that nobody confirms', () => {
  it('is on the desk of its office at once and again after 3, 9 and 14 days; the sender learns with the last', async () => {
    const caseId = await world.openCase('newcomer');
    await world.handOver('guide', caseId, BY_LAW);
    const asked = await world.app
      .request('guide')
      .post<Request>(`/v1/cases/${caseId}/corrections`, { fields: { birth_date: NEW_DAY } });
    await requests.work('rights-request.carried-out', asked.body.id);
    const duty = (await requests.read('guide', asked.body.id)).recipients[0]?.duty ?? '';
    await requests.work('hand-off.duty-imposed', duty);
    const times = async (user: string) => (await requests.notices(user)).filter(([, about]) => about === duty).length;
    expect([await times('clerk-jobcenter'), await times('guide')]).toEqual([1, 0]);
    for (const [day, atReceiver, atSender] of [
      ['2026-12-03', 1, 0],
      ['2026-12-04', 2, 0],
      ['2026-12-10', 3, 0],
      ['2026-12-15', 4, 1],
      ['2026-12-31', 4, 1],
    ] as const) {
      world.app.setDay(day);
      await world.app.get(Handlers).work('recipient-duty-sweep')?.run();
      await requests.work('hand-off.duty-reminded', duty);
      expect([day, await times('clerk-jobcenter'), await times('guide')]).toEqual([day, atReceiver, atSender]);
    }
    world.app.setDay('2026-12-01');
  });
});

describe('a correction', () => {
  it('is made, decided and followed through GraphQL as well', async () => {
    const caseId = await world.openCase('newcomer');
    await world.handOver('guide', caseId, BY_LAW);
    const fields = 'id state version availableActions fields { name } recipients { office confirmedAt }';
    const make = mutation('correctData', `request { ${fields} }`);
    const input = { caseId, facts: [{ fact: 'birth_date', text: NEW_DAY }] };
    const { correctData } = await world.graphql<{ correctData: Request }>('newcomer', make, { input });
    expect(correctData).toMatchObject({ state: 'open', availableActions: ['take_back'], recipients: [] });
    const move = mutation('decideRightsRequest', `request { ${fields} }`);
    const decision = { id: correctData.id, version: 1, action: 'carry_out' };
    await world.graphql('guide', move, { input: decision });
    await requests.work('rights-request.carried-out', correctData.id);
    const { rightsRequests } = await world.graphql<{ rightsRequests: { nodes: (Request & { id: string })[] } }>(
      'newcomer',
      `{ rightsRequests(first: 50) { nodes { ${fields} } } }`,
    );
    const followed = rightsRequests.nodes.find(({ id }) => id === correctData.id);
    expect(followed?.state).toBe('carried_out');
    expect(followed?.recipients.length).toBeGreaterThan(0);
    const owed = `{ recipientDuties(first: 1) { nodes { id kind contents { field content } } } }`;
    const { recipientDuties } = await world.graphql<{ recipientDuties: { nodes: Duty[] } }>('clerk-jobcenter', owed);
    expect(recipientDuties.nodes).toMatchObject([
      { kind: 'correct', contents: [{ field: 'birth_date', content: NEW_DAY }] },
    ]);
    const confirm = mutation('acknowledgeDuty', 'duty { reference contents { field } }');
    const id = recipientDuties.nodes[0]?.id;
    expect(await world.refusal('guide', confirm, { input: { id } })).toBe('HAND_OFF_NOT_THE_RECEIVER');
    const { acknowledgeDuty } = await world.graphql<{ acknowledgeDuty: Duty }>('clerk-jobcenter', confirm, {
      input: { id },
    });
    expect(acknowledgeDuty).toMatchObject({ reference: expect.any(String), contents: [] });
  });
});
