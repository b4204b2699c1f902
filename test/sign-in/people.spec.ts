import { openTestApp, type TestApp } from '../support/app.js';
import { freePort } from '../support/free-port.js';
import { Browser, frontEnd, signIn } from './browser.js';
import { type IssuerServer, openIssuerServer } from './issuer-server.js';

describe('people sign in at the issuer', () => {
  let issuer: IssuerServer;
  let app: TestApp;
  beforeAll(async () => {
    const port = await freePort();
    issuer = await openIssuerServer(`http://127.0.0.1:${port}`);
    const { url } = issuer.identity;
    app = await openTestApp({ settings: { port, issuer: url, issuerAddress: url } });
  });
  afterAll(async () => {
    await app.close();
    await issuer.close();
  });

  const statusWith = async (token: string) =>
    (await app.request().get('/v1/deliveries', { authorization: `Bearer ${token}` })).status;

  it('with the code flow and PKCE; what they may do comes from our own tables', async () => {
    const [clerk, admin] = await Promise.all(
      ['clerk-jobcenter', 'admin'].map((user) => signIn(issuer.identity.url, user)),
    );
    expect(await statusWith(clerk?.access_token ?? '')).toBe(403);
    expect(await statusWith(admin?.access_token ?? '')).toBe(200);
    expect(clerk?.expires_in).toBeLessThanOrEqual(600);
  });

  it('and the token that names them to the front end opens nothing here', async () => {
    const { id_token } = await signIn(issuer.identity.url, 'admin');
    expect(await statusWith(String(id_token))).toBe(401);
  });

  it('but not without a code challenge', async () => {
    const server = (await frontEnd(issuer.identity.url)).serverMetadata();
    const bare = new URL(server.authorization_endpoint ?? '');
    bare.search = String(
      new URLSearchParams({
        client_id: 'eindach-front-end',
        response_type: 'code',
        scope: 'openid',
        redirect_uri: 'http://127.0.0.1:4000/callback',
      }),
    );
    const { at } = await new Browser().follow(bare, 'http://127.0.0.1:4000/callback');
    expect(at.searchParams.get('error')).toBe('invalid_request');
  });

  it('and once they signed out, the token they had is refused at once', async () => {
    const browser = new Browser();
    const { access_token: token, id_token } = await signIn(issuer.identity.url, 'admin', browser);
    const elsewhere = await signIn(issuer.identity.url, 'admin');
    expect(await statusWith(token)).toBe(200);
    await signOut(browser, String(id_token));
    expect(await statusWith(token)).toBe(401);
    expect(await statusWith(elsewhere.access_token)).toBe(200);
  });

  async function signOut(browser: Browser, idToken: string): Promise<void> {
    const server = (await frontEnd(issuer.identity.url)).serverMetadata();
    const end = new URL(server.end_session_endpoint ?? '');
    end.searchParams.set('id_token_hint', idToken);
    const page = await (await browser.visit(end)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await browser.visit(new URL(`${end.pathname}/confirm`, end), { xsrf, logout: 'yes' });
  }
});
