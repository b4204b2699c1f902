import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from './version.js';

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
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, outline);
}

/** Serves the console at `/docs` and the contract at `/docs/openapi.json`, without any file from elsewhere. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'docs/openapi.json',
    customSiteTitle: 'EinDach – console',
    swaggerOptions: { persistAuthorization: true, docExpansion: 'none', filter: true },
  });
}
