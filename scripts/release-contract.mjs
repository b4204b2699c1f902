import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergedShape } from './generate/contract-shape.mjs';
import { ROOT } from './set-up.mjs';

/** `npm run release:contract`: from now on the committed contracts of REST and GraphQL are the ones that later ones must not break. */
const RELEASED = join(ROOT, 'test', 'contract', 'released');

const documents = ['public', 'partner', 'administration'].map((audience) =>
  JSON.parse(readFileSync(join(ROOT, 'openapi', `${audience}.json`), 'utf8')),
);
mkdirSync(RELEASED, { recursive: true });
writeFileSync(join(RELEASED, 'rest.json'), `${JSON.stringify(mergedShape(documents), null, 2)}\n`);
writeFileSync(join(RELEASED, 'declared-breaks.json'), '[]\n');
copyFileSync(join(ROOT, 'openapi', 'schema.graphql'), join(RELEASED, 'schema.graphql'));
writeFileSync(join(RELEASED, 'declared-graphql-breaks.json'), '[]\n');
