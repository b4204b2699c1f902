import { type ClientMetadata } from 'oidc-provider';
import { SAMPLE_USERS } from '../../identity/index.js';
import { keepSecret } from '../secret-file.js';
import { newKey } from './issuer-key.js';

/** Systems of partner agencies among the sample users; each is a client of its own (RFC 6749 § 4.4). */
export const SAMPLE_PARTNERS = SAMPLE_USERS.filter(({ role }) => role === 'partner');

/** Name of the file under DATA_DIR that holds the private key of a partner's sample system, as a JWK. */
export const partnerKeyFile = (name: string): string => `${name}.key`;

/** Who may ask the sample issuer for tokens: front ends for people, and the sample systems of partners. */
export function sampleClients(dataDir: string, publicUrl: string): ClientMetadata[] {
  const logout = {
    backchannel_logout_uri: `${publicUrl}/v1/sign-in/backchannel-logout`,
    backchannel_logout_session_required: true,
  };
  return [
    { ...PUBLIC, ...logout, client_id: 'eindach-console', redirect_uris: [`${publicUrl}/docs/oauth2-redirect.html`] },
    {
      ...PUBLIC,
      ...logout,
      client_id: 'eindach-front-end',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/callback'],
    },
    ...SAMPLE_PARTNERS.map(({ name }) => partnerClient(name, dataDir)),
  ];
}

/** A browser or an app keeps no secret: the code is bound to it by PKCE (RFC 7636). */
const PUBLIC = {
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
} satisfies Partial<ClientMetadata>;

/** Signs in with a key (RFC 7523), and is given tokens that only the holder of a key can use (RFC 9449). */
function partnerClient(name: string, dataDir: string): ClientMetadata {
  const { kty, crv, x, y } = JSON.parse(
    keepSecret(dataDir, partnerKeyFile(name), () => JSON.stringify(newKey())),
  ) as Record<string, string>;
  return {
    client_id: name,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    dpop_bound_access_tokens: true,
    jwks: { keys: [{ kty: kty ?? 'EC', crv, x, y, use: 'sig', alg: 'ES256' }] },
  };
}
