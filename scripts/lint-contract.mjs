import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, formatProblems, getTotals, lint } from '@redocly/openapi-core';
import { ROOT } from './set-up.mjs';

/** Beyond what Redocly recommends. Names of paths are left alone: HSDS fixes some of them. */
const RULES = {
  extends: ['recommended-strict'],
  rules: {
    'no-invalid-media-type-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-schema-examples': 'error',
    'no-required-schema-properties-undefined': 'error',
    'no-schema-type-mismatch': 'error',
    'operation-description': 'error',
    'operation-singular-tag': 'error',
    'operation-tag-defined': 'error',
    'parameter-description': 'error',
    'path-http-verbs-order': 'error',
    'tag-description': 'error',
  },
};

/** `npm run lint:contract`: lints the contracts in openapi/, or in the folder that is named; nothing is fetched. */
const [folder = join(ROOT, 'openapi')] = process.argv.slice(2);

const config = await createConfig(RULES);
const problems = [];
for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
  problems.push(...(await lint({ ref: join(folder, name), config })));
}
if (problems.length > 0) {
  formatProblems(problems, { totals: getTotals(problems), format: 'stylish', cwd: folder, version: '' });
  process.exitCode = 1;
}
