import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { calculateJwkThumbprint } from 'jose';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { SAMPLE_USERS, TOKEN_AUDIENCE } from '../../identity/index.js';
import { type SampleIssuerIdentity } from './issuer-key.js';
import { sampleClients } from './sample-clients.js';
import { faultPage, PAGE_HEADERS, signedOutPage, signInPage, signOutPage } from './issuer-pages.js';

/** Seconds an access token is valid. */
const TOKEN_LIFE = 600;
/** Seconds a session in the browser lasts. */
const SESSION_LIFE = 28_800;

const PEOPLE = SAMPLE_USERS.filter(({ role }) => role !== 'partner');
const RESOURCE = `urn:${TOKEN_AUDIENCE}`;
const SCOPE = 'eindach';

export interface SampleIssuerOptions {
  readonly identity: SampleIssuerIdentity;
  readonly dataDir: string;
  /** Address of the API the clients belong to. */
  readonly publicUrl: string;
}

/** A real OpenID Connect issuer with the sample users, for trying out and for tests; nobody real ever signs in here. */
export async function sampleIssuer({ identity, dataDir, publicUrl }: SampleIssuerOptions): Promise<RequestListener> {
  const kid = await calculateJwkThumbprint(identity.key);
  const provider = await makeProvider(identity.url, {
    ...BEHAVIOUR,
    clients: sampleClients(dataDir, publicUrl),
    jwks: { keys: [{ ...identity.key, kid, use: 'sig', alg: 'ES256' }] },
    loadExistingGrant: (context) => grantAll(provider, context),
    interactions: {
      url: (_context, { uid }) => `${new URL(identity.url).pathname}/interaction/${uid}`.replace('//', '/'),
    },
  });
  const answer = provider.callback();
  return (request, response) => {
    if (!/^\/interaction\/[\w-]+$/.test(request.url ?? '')) return void answer(request, response);
    void signIn(provider, request, response);
  };
}

const BEHAVIOUR: Configuration = {
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  renderError: (context, { error }) => show(context, faultPage(error)),
  fetch: (address, { method, headers, body, signal } = {}) => fetch(address, { method, headers, body, signal }),
  pkce: { required: () => true },
  responseTypes: ['code'],
  scopes: ['openid'],
  claims: { openid: ['sub'] },
  ttl: {
    AccessToken: TOKEN_LIFE,
    ClientCredentials: TOKEN_LIFE,
    Session: SESSION_LIFE,
    Grant: SESSION_LIFE,
    Interaction: 600,
    IdToken: TOKEN_LIFE,
  },
  clientBasedCORS: () => true,
  clientAuthMethods: ['none', 'private_key_jwt'],
  enabledJWA: {
    clientAuthSigningAlgValues: ['ES256', 'PS256', 'EdDSA'],
    dPoPSigningAlgValues: ['ES256', 'PS256', 'EdDSA'],
  },
  findAccount: (_context, name) =>
    PEOPLE.some((one) => one.name === name) ? { accountId: name, claims: () => ({ sub: name }) } : undefined,
  extraTokenClaims: ({ oidc: { entities } }) => {
    const { sid, authTime } = entities.AuthorizationCode ?? {};
    return { sid, auth_time: authTime };
  },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => show(context, signOutPage(form)),
      postLogoutSuccessSource: (context) => show(context, signedOutPage()),
    },
    clientCredentials: { enabled: true },
    dPoP: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        audience: TOKEN_AUDIENCE,
        scope: SCOPE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: TOKEN_LIFE,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
};

/**
 * Its makers warn on every start of Node 20 and of tokens kept in memory: the tests run it on Node 20, and what is kept
 * here may be lost.
 */
async function makeProvider(url: string, configuration: Configuration): Promise<Provider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const { interactionPolicy, Provider: Issuer } = await import('oidc-provider');
    const policy = interactionPolicy.base();
    policy.get('consent')?.checks.remove('native_client_prompt');
    return new Issuer(url, { ...configuration, interactions: { ...configuration.interactions, policy } });
  } finally {
    console.warn = warn;
  }
}

function show(context: KoaContextWithOIDC, html: string): void {
  context.type = 'html';
  context.set(PAGE_HEADERS);
  context.body = html;
}

/** Nobody is asked whether our own front ends may act for them. */
async function grantAll(provider: Provider, { oidc }: KoaContextWithOIDC) {
  const { client, session } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(RESOURCE, SCOPE);
  await grant.save();
  return grant;
}

async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await provider.interactionDetails(request, response);
    const user = request.method === 'POST' ? new URLSearchParams(await text(request)).get('user') : null;
    if (user !== null && PEOPLE.some(({ name }) => name === user)) {
      return await provider.interactionFinished(request, response, { login: { accountId: user } });
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...PAGE_HEADERS }).end(signInPage(PEOPLE));
  } catch {
    response
      .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
      .end('This sign-in has ended. Begin again.\n');
  }
}
