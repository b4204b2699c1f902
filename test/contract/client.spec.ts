import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type components, type operations } from '../../openapi/types/partner.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { contractClient } from '../support/contract-client.js';
import { withoutPapers } from '../support/documents.js';

type Schemas = components['schemas'];

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ today: '2027-02-26' });
});
afterAll(() => app.close());

const key = () => ({ 'Idempotency-Key': `"${randomUUID()}"` });
const partner = () => contractClient('partner', app.url, 'partner-jobcenter');
const desk = () => contractClient('partner', app.url, 'clerk-meldebehoerde');

const APPLICATION: Schemas['OfferHandOffRequest'] = {
  service: 'jc-grundsicherungsgeld',
  transfer: 'tp-sgb-forward',
  place: '03354013',
  consent: 'none',
  filedOn: '2027-02-24',
  fields: { name: 'Amina Beispiel', first_received_at: '2027-02-24', application_document: 'Antrag' },
  documentGaps: withoutPapers('jc-grundsicherungsgeld') as Schemas['DocumentGapDto'][],
};

async function offered(): Promise<Schemas['HandOffStateResponse']> {
  const params = { header: key() };
  const { data } = await desk().POST('/v1/authorities/jobcenter/hand-offs', { params, body: APPLICATION });
  return data as Schemas['HandOffStateResponse'];
}

/** Takes a step as `user`. */
async function move(user: string, { id, version }: Moved, action: Action, body: Schemas['MoveRequest'] = {}) {
  const params = { path: { id, action }, header: { ...key(), 'If-Match': `"${version}"` } };
  return contractClient('partner', app.url, user).POST('/v1/hand-offs/{id}/{action}', { params, body });
}

type Moved = Pick<Schemas['HandOffStateResponse'], 'id' | 'version'>;
type Action = operations['moveHandOff']['parameters']['path']['action'];

describe('the contract is what runs', () => {
  it('for a matter, from the offer to its receipts', async () => {
    const offer = await offered();
    const inbox = await partner().GET('/v1/hand-offs', { params: { query: { limit: 200 } } });
    expect(inbox.data?.items.map(({ id }) => id)).toContain(offer.id);
    let state: Moved = offer;
    const steps: [Action, Schemas['MoveRequest']][] = [
      ['acknowledge', {}],
      ['ask', { note: 'Welche Kontoauszüge gibt es?' }],
    ];
    for (const [action, body] of steps) state = (await move('partner-jobcenter', state, action, body)).data as Moved;
    state = (await move('clerk-meldebehoerde', state, 'answer', { note: 'Drei Monate' })).data as Moved;
    const { data: accepted } = await move('partner-jobcenter', state, 'accept', { note: 'Auszüge folgen' });
    expect(accepted?.state).toBe('accepted');
    const params = { path: { id: offer.id } };
    const [one, receipts, events] = await Promise.all([
      partner().GET('/v1/hand-offs/{id}', { params }),
      partner().GET('/v1/hand-offs/{id}/receipts', { params }),
      partner().GET('/v1/events', { params: { query: { limit: 200 } } }),
    ]);
    expect(one.data).toMatchObject({ id: offer.id, state: 'accepted', content: APPLICATION.fields });
    expect(receipts.data?.receipts.map(({ kind }) => kind)).toEqual(['R1', 'R1', 'R3']);
    const own = events.data?.items.filter(({ subject }) => subject === offer.id);
    expect(own?.map(({ sequence }) => Number(sequence))).toEqual([2, 3, 4, 5, 6]);
  });

  it('for what is refused', async () => {
    const offer = await offered();
    const refused = await move('partner-jobcenter', offer, 'accept');
    expect([refused.response.status, refused.error?.code]).toEqual([409, 'HAND_OFF_NOT_ALLOWED']);
    const late = await move('partner-jobcenter', { ...offer, version: 1 }, 'acknowledge');
    expect([late.response.status, late.error?.code]).toEqual([412, 'HAND_OFF_VERSION_CONFLICT']);
    const stranger = await contractClient('partner', app.url).GET('/v1/hand-offs');
    expect([stranger.response.status, stranger.error?.code]).toEqual([401, 'REQUEST_UNAUTHENTICATED']);
  });

  it('for administrators and for everybody', async () => {
    const queues = await contractClient('administration', app.url, 'admin').GET('/v1/administration/queues');
    expect(queues.error).toBeUndefined();
    const anybody = contractClient('public', app.url);
    const answers = [
      await anybody.GET('/v1/authorities', {}),
      await anybody.GET('/v1/offices', { params: { query: { authority: 'jobcenter' } } }),
      await anybody.GET('/hsds/v3/services', {}),
      await anybody.GET('/health/ready', {}),
    ];
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  });
});

describe('an answer that the contract does not describe', () => {
  it.each([
    ['another status', 299, 'application/json', '{"items":[],"next":null}'],
    ['another media type', 200, 'text/plain', 'none'],
    ['another body', 200, 'application/json', '{"items":3}'],
  ])('is an error: %s', async (_what, status, type, body) => {
    const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const call = contractClient('partner', `http://127.0.0.1:${port}`).GET('/v1/hand-offs');
      await expect(call).rejects.toThrow('GET /v1/hand-offs answered');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
