import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('an installation without DATA_KEY', () => {
  it('registers no webhook, and says why', async () => {
    const partner = app.request('partner-jobcenter');
    const answer = await partner.post('/v1/webhooks', { url: 'https://partner.example.org/' });
    expect(answer).toMatchObject({ status: 503, body: { code: 'SEALING_NO_KEY' } });
    expect((await partner.get('/v1/webhooks')).body).toEqual({ items: [], next: null });
  });
});
