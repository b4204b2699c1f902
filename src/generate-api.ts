import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AUDIENCES, documentFor } from './contract/index.js';
import { openApiDocument } from './describe-api.js';
import { graphqlDocument } from './describe-graphql.js';
import { previewApp } from './preview-app.js';

/** `npm run generate`: writes the contracts of both interfaces into a folder. */
const [folder = 'openapi'] = process.argv.slice(2);

const app = await previewApp();
await mkdir(folder, { recursive: true });
const contract = openApiDocument(app);
for (const audience of AUDIENCES) {
  const text = JSON.stringify(documentFor(contract, audience), null, 2);
  await writeFile(join(folder, `${audience}.json`), `${text}\n`);
}
await writeFile(join(folder, 'schema.graphql'), await graphqlDocument(app));
await app.close();
