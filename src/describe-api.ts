import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Config } from './platform/config/index.js';
import { describePurpose } from './describe-purpose.js';
import { AUTHORITIES } from './authorities/index.js';
import { VERSION } from './version.js';

/** What belongs together, in the order a reader meets it; then every authority. */
const TAGS: readonly (readonly [tag: string, about: string])[] = [
  ['routing', 'The one way in: which services fit, who is competent, in which order, and why'],
  ['hand-offs', 'Matters on their way: inbox, steps, receipts, events'],
  ['transfer-law', 'May this data go there? Answers without storing anything'],
  ['deadlines', 'Legal dates, calculated step by step'],
  ['catalogue', 'Authorities, services and offices'],
  ['directory', 'The public service directory by HSDS 3.0, for portals and aggregators'],
  ['calendars', 'Dates for calendar programs'],
  ['mailbox', 'Mails kept in the local mailbox'],
  ['deliveries', 'What was sent, what failed and why'],
  ['administration', 'Queues, and what was given up'],
  ['audit', 'What was done and refused'],
  ['sign-in', 'For the issuer: who has signed out'],
  ['health', 'Does it live, can it serve?'],
];

const AUTHORITY_TAGS = AUTHORITIES.map(({ id, name }) => [id, `${name.de} – ${name.en}`] as const);

/** The contract of the REST interface, made from the controllers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = [
    'One door to every authority a newcomer to a German district has to deal with.',
    'Errors are RFC 9457 problem documents; `code` is stable. Sign in with a bearer token: `npm run token -- <sample user>`.',
    'Staff say with the first read of a matter what it is for (`X-Purpose`) and which file it belongs to (`X-Reference`), in REST and in GraphQL.',
  ].join('\n\n');
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('EinDach')
    .setDescription(description)
    .setVersion(VERSION)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addBearerAuth();
  for (const [tag, about] of [...TAGS, ...AUTHORITY_TAGS]) outline.addTag(tag, about);
  return describePurpose(SwaggerModule.createDocument(app, outline.build()));
}

/** Name of the way to sign in that only the console offers. */
const SIGN_IN = 'sign-in';

/** The contract, with a sign-in at the issuer of this installation beside the token. */
function consoleDocument(app: INestApplication): OpenAPIObject {
  const document = openApiDocument(app);
  const openIdConnectUrl = `${app.get(Config).issuer}/.well-known/openid-configuration`;
  document.components = {
    ...document.components,
    securitySchemes: {
      ...document.components?.securitySchemes,
      [SIGN_IN]: { type: 'openIdConnect', openIdConnectUrl },
    },
  };
  for (const { security } of Object.values(document.paths).flatMap(
    (item) => Object.values(item) as OperationObject[],
  )) {
    if (security?.length) security.push({ [SIGN_IN]: [] });
  }
  return document;
}

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Serves the console at `/docs` and the contract at `/docs/openapi.json`, without any file from elsewhere. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => consoleDocument(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    customSiteTitle: 'EinDach – console',
    swaggerOptions: {
      persistAuthorization: true,
      docExpansion: 'none',
      filter: true,
      oauth2RedirectUrl: `${app.get(Config).publicUrl}/docs/oauth2-redirect.html`,
      initOAuth: {
        clientId: app.get(Config).issuerClients[0],
        scopes: ['openid'],
        usePkceWithAuthorizationCodeGrant: true,
      },
    },
  });
}
