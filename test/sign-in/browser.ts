import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** As much of a browser as signing in needs: it keeps cookies, and follows where it is sent. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  async visit(address: URL, form?: Record<string, string>): Promise<Response> {
    const body = form && new URLSearchParams(form);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, {
      method: form ? 'POST' : 'GET',
      body,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  /** Follows until it is sent to `goal` or a page is shown; returns where it ended. */
  async follow(from: URL, goal: string): Promise<{ at: URL; page: string }> {
    let at = from;
    for (let step = 0; step < 10; step += 1) {
      if (at.href.startsWith(goal)) return { at, page: '' };
      const answer = await this.visit(at);
      const next = answer.headers.get('location');
      if (next === null) return { at, page: await answer.text() };
      at = new URL(next, at);
    }
    throw new Error('sent around in circles');
  }
}

export const FRONT_END = 'eindach-front-end';
const CALLBACK = 'http://127.0.0.1:4000/callback';

export const frontEnd = (issuer: string): Promise<Configuration> =>
  discovery(new URL(issuer), FRONT_END, undefined, None(), { execute: [allowInsecureRequests] });

/** Signs in as a front end lets its users sign in: code flow with PKCE, and what else is asked of the issuer. */
export async function signIn(issuer: string, user: string, browser = new Browser(), more: Record<string, string> = {}) {
  const config = await frontEnd(issuer);
  const [pkceCodeVerifier, expectedState] = [randomPKCECodeVerifier(), randomState()];
  const begin = buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: 'openid',
    state: expectedState,
    code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...more,
  });
  let { at, page } = await browser.follow(begin, CALLBACK);
  if (page !== '') {
    const sent = await browser.visit(at, { user });
    ({ at, page } = await browser.follow(new URL(sent.headers.get('location') ?? '', at), CALLBACK));
  }
  if (page !== '') throw new Error(`The sign-in ended at ${at.pathname}: ${page}`);
  return authorizationCodeGrant(config, at, { pkceCodeVerifier, expectedState });
}
