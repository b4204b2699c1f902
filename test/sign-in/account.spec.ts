import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { signToken } from '../../src/local/sample-token.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { testIssuer } from '../support/issuer.js';
import { TEST_DATA_KEY } from '../support/data-key.js';
import { newSigningKey } from '../support/signing-key.js';

const COMMAND = join(import.meta.dirname, '../../dist/src/account.js');

describe('npm run account', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp();
  });
  afterAll(() => app.close());

  const run = (...words: string[]): Promise<{ code: number; said: string; complained: string }> => {
    const settings = { DATABASE_URL: app.databaseUrl, OIDC_ISSUER: testIssuer().url, SIGNING_KEY: newSigningKey() };
    const env = { ...process.env, ...settings, DATA_KEY: TEST_DATA_KEY };
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...words], { env }, (error, said, complained) =>
        resolve({ code: error === null ? 0 : Number(error.code), said, complained }),
      );
    });
  };

  const statusOf = async (subject: string) => {
    const authorization = `Bearer ${await signToken(testIssuer(), subject)}`;
    return (await app.request().get('/v1/deliveries', { authorization })).status;
  };

  it('lets somebody in, changes what they are, and shuts them out again at once', async () => {
    expect(await statusOf('somebody')).toBe(401);
    const added = await run('--subject', 'somebody', '--role', 'admin');
    expect(added).toMatchObject({ code: 0, said: expect.stringMatching(/^[\da-f-]{36}\n$/) });
    expect(await statusOf('somebody')).toBe(200);
    const office = ['--authority', 'jobcenter', '--office', 'of-dan-jobcenter'];
    const changed = await run('--subject', 'somebody', '--role', 'clerk', ...office);
    expect([changed.said, await statusOf('somebody')]).toEqual([added.said, 403]);
    await run('--subject', 'somebody', '--role', 'clerk', ...office, '--inactive');
    expect(await statusOf('somebody')).toBe(401);
  });

  it.each([
    ['without a role', ['--subject', 'somebody'], 'Roles: '],
    ['with an unknown option', ['--subject', 'somebody', '--rôle', 'admin'], 'Say whose account'],
    [
      'at an authority nobody declared',
      ['--subject', 'somebody', '--role', 'clerk', '--authority', 'amt'],
      'There is no authority amt',
    ],
  ])('says in one sentence what is wrong %s', async (_what, words, sentence) => {
    const { code, said, complained } = await run(...words);
    expect([code, said]).toEqual([1, '']);
    expect(complained).toContain(sentence);
    expect(complained.trim().split('\n')).toHaveLength(1);
  });
});
