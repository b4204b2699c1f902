import { createHash } from 'node:crypto';
import { type INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { KNOWS_ITS_CALLER, type Role, type SignedRequest } from '../platform/access/index.js';
import { Config } from '../platform/config/index.js';
import { AUDIENCES, type Audience, documentFor } from './audiences.js';
import { chooseDocument, followSignIn, signDocumentRequest } from './console-script.js';
import { placesOf } from './operation.js';

/** Name of the way to sign in that only the console offers. */
const SIGN_IN = 'sign-in';

/** A document as it is sent. */
interface Sent {
  readonly text: string;
  readonly tag: string;
}

/**
 * Serves the console at `/docs`, without any file from elsewhere, and its documents at `/docs/<audience>.json`: whoever has signed
 * in gets what their role may call, everybody else the whole document.
 */
export function serveConsole(app: INestApplication, contract: () => OpenAPIObject): void {
  const documents = new Map<string, Sent>();
  let whole: OpenAPIObject | undefined;
  const documentOf = (audience: Audience, caller: Role | undefined): Sent => {
    whole ??= withSignIn(contract(), app.get(Config).issuer);
    const key = `${audience} ${caller ?? ''}`;
    const sent = documents.get(key) ?? toSent(documentFor(whole, audience, caller));
    documents.set(key, sent);
    return sent;
  };
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  for (const audience of AUDIENCES) {
    fastify.get(addressOf(audience), { config: KNOWS_ITS_CALLER }, (request, reply) =>
      send(documentOf(audience, (request as SignedRequest).user?.role), request.headers['if-none-match'], reply),
    );
  }
  serveUi(app);
}

const addressOf = (audience: Audience): string => `/docs/${audience}.json`;

/** The contract, with a sign-in at the issuer of this installation beside the token. */
function withSignIn(document: OpenAPIObject, issuer: string): OpenAPIObject {
  const openIdConnectUrl = `${issuer}/.well-known/openid-configuration`;
  document.components = {
    ...document.components,
    securitySchemes: {
      ...document.components?.securitySchemes,
      [SIGN_IN]: { type: 'openIdConnect', openIdConnectUrl },
    },
  };
  for (const { operation } of placesOf(document)) {
    if (operation.security?.length) operation.security = [...operation.security, { [SIGN_IN]: [] }];
  }
  return document;
}

function toSent(document: OpenAPIObject): Sent {
  const text = JSON.stringify(document);
  return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
}

function send({ text, tag }: Sent, known: string | undefined, reply: FastifyReply): FastifyReply {
  void reply.headers({ ETag: tag, Vary: 'Authorization', 'Cache-Control': 'private, no-cache' });
  if (known?.split(/\s*,\s*/).includes(tag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(text);
}

function serveUi(app: INestApplication): void {
  const { publicUrl, issuerClients } = app.get(Config);
  // stays: Swagger UI loads a document by its address only where it is handed an empty one
  SwaggerModule.setup('docs', app, {} as OpenAPIObject, {
    raw: false,
    explorer: true,
    customSiteTitle: 'EinDach – console',
    swaggerOptions: {
      urls: AUDIENCES.map((name) => ({ name, url: addressOf(name) })),
      plugins: [chooseDocument, followSignIn],
      requestInterceptor: signDocumentRequest,
      persistAuthorization: true,
      docExpansion: 'none',
      filter: true,
      oauth2RedirectUrl: `${publicUrl}/docs/oauth2-redirect.html`,
      initOAuth: {
        clientId: issuerClients[0],
        scopes: ['openid'],
        usePkceWithAuthorizationCodeGrant: true,
      },
    },
  });
}
