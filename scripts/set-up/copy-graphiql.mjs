import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the page of GraphiQL is made of, by the name it is served under. */
const FILES = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.js': 'graphiql/graphiql.min.js',
  'graphiql.css': 'graphiql/graphiql.min.css',
  'graphql-ws.js': 'graphql-ws/umd/graphql-ws.min.js',
};

const LICENCES = ['react/LICENSE', 'react-dom/LICENSE', 'graphiql/LICENSE', 'graphql-ws/LICENSE.md'];

/** Puts these files into dist, so that a server needs none of the packages that were needed to make them. */
export function copyGraphiql(root) {
  const modules = join(root, 'node_modules');
  const folder = join(root, 'dist', 'graphiql');
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(FILES)) copyFileSync(join(modules, source), join(folder, name));
  const texts = LICENCES.map((name) => `${name}\n\n${readFileSync(join(modules, name), 'utf8')}`);
  writeFileSync(join(folder, 'LICENCES.txt'), texts.join('\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) copyGraphiql(join(import.meta.dirname, '../..'));
