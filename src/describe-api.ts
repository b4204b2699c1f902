import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { AUTHORITIES } from './authorities/index.js';
import { VERSION } from './version.js';

/** What belongs together, in the order a reader meets it; then every authority. */
const TAGS: readonly (readonly [tag: string, about: string])[] = [
  ['routing', 'The one way in: which services fit, who is competent, in which order, and why'],
  ['hand-offs', 'Matters on their way: inbox, steps, receipts, events'],
  ['transfer-law', 'May this data go there? Answers without storing anything'],
  ['deadlines', 'Legal dates, calculated step by step'],
  ['catalogue', 'Authorities, services and offices'],
  ['mailbox', 'Mails kept in the local mailbox'],
  ['deliveries', 'What was sent, what failed and why'],
  ['administration', 'Queues, and what was given up'],
  ['audit', 'What was done and refused'],
  ['health', 'Does it live, can it serve?'],
];

const AUTHORITY_TAGS = AUTHORITIES.map(({ id, name }) => [id, `${name.de} – ${name.en}`] as const);

/** The contract of the REST interface, made from the controllers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = [
    'One door to every authority a newcomer to a German district has to deal with.',
    'Errors are RFC 9457 problem documents; `code` is stable. Sign in with a bearer token: `npm run token -- <sample user>`.',
  ].join('\n\n');
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('EinDach')
    .setDescription(description)
    .setVersion(VERSION)
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addBearerAuth();
  for (const [tag, about] of [...TAGS, ...AUTHORITY_TAGS]) outline.addTag(tag, about);
  return SwaggerModule.createDocument(app, outline.build());
}

/** Serves the console at `/docs` and the contract at `/docs/openapi.json`, without any file from elsewhere. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    customSiteTitle: 'EinDach – console',
    swaggerOptions: { persistAuthorization: true, docExpansion: 'none', filter: true },
  });
}
