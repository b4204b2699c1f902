import { EXAMPLES } from '../../src/contract/index.js';
import { describeApi } from '../../src/describe-api.js';
import { OfferHandOff } from '../../src/hand-off/acts/offer-hand-off.js';
import { anOffer, at } from '../hand-off/world.js';
import { type IssuerServer, openIssuerServer } from '../sign-in/issuer-server.js';
import { openTestApp, type TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { until } from '../support/until.js';
import { CHROMIUM, openBrowser, type TestBrowser } from './chromium.js';

(CHROMIUM === undefined ? describe.skip : describe)('the consoles in a browser', () => {
  let issuer: IssuerServer;
  let app: TestApp;
  let browser: TestBrowser;
  beforeAll(async () => {
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    issuer = await openIssuerServer(publicUrl);
    const { url } = issuer.identity;
    const settings = { port, publicUrl, issuer: url, issuerAddress: url };
    app = await openTestApp({ settings, complete: describeApi });
  });
  beforeEach(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    await browser.close();
    const elsewhere = [...browser.origins].filter((origin) => ![app.url, issuer.identity.url].includes(origin));
    expect(elsewhere).toEqual([]);
    expect(browser.violations).toEqual([]);
  });
  afterAll(async () => {
    await app.close();
    await issuer.close();
  });

  /** At the console, with the code flow, as one of the invented people. */
  async function signIn(user: string): Promise<void> {
    const { page } = browser;
    await page.goto(`${app.url}/docs`);
    await page.locator('button.authorize').first().click();
    const way = page.locator('.auth-container').filter({ hasText: 'authorization_code' });
    const opened = page.waitForEvent('popup');
    await way.locator('button.authorize').click();
    const popup = await opened;
    const closed = popup.waitForEvent('close');
    await popup.locator(`button[value="${user}"]`).click();
    await closed;
    await page.locator('button.btn-done').first().click();
  }

  async function choose(user: string, name: RegExp): Promise<void> {
    const wanted = EXAMPLES.findIndex((one) => one.user === user && name.test(one.name));
    await browser.page.locator('#examples').selectOption(String(wanted));
    await browser.page
      .locator('.graphiql-query-editor')
      .getByText(EXAMPLES[wanted]?.query.split(/\W/)[1] ?? '')
      .first()
      .waitFor();
  }

  const result = () => browser.page.locator('.result-window');

  it('an administrator signs in at /docs and tries an operation', async () => {
    await signIn('admin');
    const { page } = browser;
    await page.locator('.topbar select').selectOption('/docs/administration.json');
    await page.locator('#operations-tag-administration').click();
    const operation = page.locator('.opblock').filter({ hasText: '/v1/administration/queues' }).first();
    await operation.locator('.opblock-summary-control').click();
    await operation.locator('.try-out__btn').click();
    await operation.locator('button.execute').click();
    const answer = operation.locator('.live-responses-table .response .response-col_status').first();
    await answer.waitFor();
    await browser.screenshot('docs-administration');
    expect((await answer.innerText()).trim()).toMatch(/^200/);
  });

  it('a guide signs in there, and runs a mutation and a subscription in GraphiQL', async () => {
    await signIn('guide');
    const { page } = browser;
    await page.goto(`${app.url}/graphiql`);
    await choose('guide', /^Open a case/);
    await page.locator('.graphiql-execute-button').click();
    await result().getByText('"reference"').waitFor();
    await browser.screenshot('graphiql-mutation');
    await choose('guide', /subscription/);
    await page.locator('.graphiql-execute-button').click();
    await until(
      async () => {
        await app.get(OfferHandOff).run(anOffer(), at('door'));
        return (await result().innerText()).includes('de.willkommen.handoff.');
      },
      60,
      'a change in GraphiQL',
    );
    await browser.screenshot('graphiql-subscription');
    expect(await result().innerText()).not.toContain('errors');
  });

  it('whoever has not signed in is told where to', async () => {
    const { page } = browser;
    await page.goto(`${app.url}/graphiql`);
    await choose('admin', /^Find a service/);
    await page.locator('.graphiql-execute-button').click();
    await result().getByText('Kindergeld').first().waitFor();
    await browser.screenshot('graphiql-without-sign-in');
    expect(await page.locator('#sign-in').innerText()).toBe('Not signed in: sign in at the console');
  });
});
