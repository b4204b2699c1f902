import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { PROBLEMS } from './app.module.js';
import { Register } from './catalogue/index.js';
import {
  describeAnswers,
  describeExamples,
  describePurpose,
  describeSignIn,
  serveConsole,
  serveGraphiql,
  versionedOperations,
} from './contract/index.js';
import { PLATFORM_PROBLEMS } from './platform/problem/index.js';
import { VERSION } from './version.js';

/** What belongs together, in the order a reader meets it; then every authority. */
const TAGS: readonly (readonly [tag: string, about: string])[] = [
  ['routing', 'The one way in: which services fit, who is competent, in which order, and why'],
  ['cases', 'Whether a case is open, and how it ends'],
  ['hand-offs', 'Matters on their way: inbox, steps, receipts, events'],
  ['receipts', 'What proves that a matter arrived, and how anybody checks it'],
  ['transfer-law', 'May this data go there? Answers without storing anything'],
  ['deadlines', 'Legal dates, calculated step by step'],
  ['catalogue', 'Authorities, services and offices'],
  ['directory', 'The public service directory by HSDS 3.0, for portals and aggregators'],
  ['calendars', 'Dates for calendar programs'],
  ['personal-data', 'The rights of a person: what is stored, corrected, taken back'],
  ['break-glass', 'Reading one case of another office in an emergency, by two people'],
  ['events', 'What happened to the hand-offs of an office, in an order without gaps'],
  ['webhooks', 'The same events, sent to the systems of partners'],
  ['letters', 'Letters to print and post'],
  ['mailbox', 'Mails kept in the local mailbox'],
  ['deliveries', 'What was sent, what failed and why'],
  ['administration', 'Offices and how they share places out; queues, and what was given up'],
  ['endpoint-closures', 'Where nothing can be handed over for a while'],
  ['audit', 'What was done and refused'],
  ['sign-in', 'For the issuer: who has signed out'],
  ['health', 'Does it live, can it serve?'],
];

/** The contract of the REST interface, for all audiences together, made from the controllers. */
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
    .addServer('/', 'The installation this was read from')
    .addBearerAuth();
  for (const [tag, about] of [...TAGS, ...authorityTags(app)]) outline.addTag(tag, about);
  const document = describeExamples(
    describePurpose(describeSignIn(SwaggerModule.createDocument(app, outline.build()))),
  );
  return describeAnswers(document, [PLATFORM_PROBLEMS, ...PROBLEMS], versionedOperations(app));
}

const authorityTags = (app: INestApplication) =>
  app.get(Register, { strict: false }).authorities.map(({ id, name }) => [id, `${name.de} – ${name.en}`] as const);

/** Serves the consoles: of REST at `/docs`, of GraphQL at `/graphiql`. */
export function describeApi(app: INestApplication): void {
  serveConsole(app, () => openApiDocument(app));
  serveGraphiql(app);
}
