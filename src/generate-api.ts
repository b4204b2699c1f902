import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApiDocument } from './describe-api.js';
import { graphqlDocument } from './describe-graphql.js';
import { previewApp } from './preview-app.js';

/** `npm run generate`: writes the contracts of both interfaces into a folder. */
const [folder = 'openapi'] = process.argv.slice(2);

const app = await previewApp();
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await writeFile(join(folder, 'schema.graphql'), await graphqlDocument(app));
await app.close();
