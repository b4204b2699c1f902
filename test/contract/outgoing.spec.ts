import { SOURCES } from './sources.js';

/** Who calls out past the door for addresses that others gave us, and whose address it is. */
const BY_SETTING: Readonly<Record<string, string>> = {
  'src/identity/tokens/issuer-keys.ts': 'OIDC_ISSUER and what its discovery document names',
  'src/notifications/channels/seven-gateway.ts': 'SMS_URL',
  'src/notifications/channels/smtp-transport.ts': 'SMTP_URL',
  'src/local/issuer/sample-issuer.ts': 'the installation itself, in local mode',
  'src/contract/graphiql/script.ts': 'the installation itself, from the page in the browser',
  'src/live/sockets/closing.ts': 'nobody: it closes connections of clients',
  'src/live/sockets/connection.ts': 'nobody: it describes connections of clients',
  'src/live/sockets/live-server.ts': 'nobody: it takes connections of clients',
};
const THE_DOOR = 'src/platform/http/outgoing/outgoing-http.ts';

/** Ways to open a connection that speaks to somebody: of Node, and of the libraries that are shipped. */
const CALLS = [
  /\bfetch\(/,
  /\bcreateRemoteJWKSet\b|\bdiscovery\(/,
  /\bcreateTransport\(/,
  /import \{[^}]*\b(request|get|connect|createConnection|Socket|Agent)\b[^}]*\} from 'node:(http|https|http2|net|tls|dgram)'/,
  /import \* as \w+ from 'node:(http|https|http2|net|tls|dgram)'/,
  /from '(undici|axios|got|ws|node-fetch|eventsource)'/,
  /new (WebSocket|EventSource)\(/,
];

const callers = SOURCES.filter(({ text }) => CALLS.some((call) => call.test(text))).map(({ path }) => path);

describe('a request to an address that somebody gave us', () => {
  it('has one door; whoever else calls out goes to an address of the settings', () => {
    expect(callers.toSorted()).toEqual([THE_DOOR, ...Object.keys(BY_SETTING)].toSorted());
  });

  it('does not follow redirects of an address of the settings with a secret in hand', () => {
    const withKey = SOURCES.filter(({ path }) => path === 'src/notifications/channels/seven-gateway.ts');
    expect(withKey.map(({ text }) => /redirect: '(error|manual)'/.test(text))).toEqual([true]);
  });
});
