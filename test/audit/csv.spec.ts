import { DataSource } from 'typeorm';
import { openTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await app.get(DataSource).query(
    `INSERT INTO access_log (id, at, account, role, office, purpose, reference, action, fields, outcome, request_id, chain,
       position, previous_hash, hash)
     VALUES (gen_random_uuid(), '2026-11-20', gen_random_uuid(), 'clerk', '@of-dan', 'casework', $1, 'GET /v1/x', '{name,city}',
       'shown', gen_random_uuid(), 64, 1, '', '')`,
    ['=cmd|\'/c calc\'!A1, "so"'],
  );
  await app.request('guide').get('/v1/hand-offs');
});
afterAll(() => app.close());

const ALL = '/v1/audit/accesses?from=2026-11-01T00:00:00Z&to=2099-01-01T00:00:00Z';

describe('the log of accesses as CSV', () => {
  it('has the rows of the page, none of them a formula, and leads on to the next', async () => {
    const { headers, text } = await app.request('dpo').get(`${ALL}&limit=200`, { accept: 'text/csv' });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(headers.get('content-disposition')).toBe('attachment; filename="list.csv"');
    const [names, ...lines] = text.split('\r\n').filter(Boolean);
    expect(names).toMatch(/^at,account,role,authority,office,/);
    const [row] = lines.filter((line) => line.includes('cmd'));
    expect(row).toContain(`,clerk,,'@of-dan,casework,"'=cmd|'/c calc'!A1, ""so""",,GET /v1/x,,name city,shown,`);
    const first = await app.request('dpo').get(`${ALL}&limit=1`, { accept: 'text/csv' });
    expect(first.text.split('\r\n')).toHaveLength(3);
    expect(first.headers.get('link')).toMatch(/^<\/v1\/audit\/accesses\?.*cursor=.*>; rel="next"$/);
  });

  it('is JSON for everybody who accepts that, is refused to who takes neither, and a problem is never CSV', async () => {
    for (const accept of ['*/*', 'application/json, text/csv']) {
      const { headers } = await app.request('dpo').get(ALL, { accept });
      expect(headers.get('content-type')).toMatch(/^application\/json/);
      expect(headers.get('vary')).toMatch(/Accept/);
    }
    const { status, body } = await app.request('dpo').get(ALL, { accept: 'application/pdf' });
    expect([status, body]).toMatchObject([406, { code: 'REQUEST_NOT_ACCEPTABLE' }]);
    const unreadable = await app.request('dpo').get(`${ALL}&limit=many`, { accept: 'text/csv' });
    expect(unreadable).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    const refused = await app.request('guide').get(ALL, { accept: 'text/csv' });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
