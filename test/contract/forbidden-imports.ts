/** For each rule of .dependency-cruiser.cjs, a file that breaks it; what it imports is there too. */
export const FORBIDDEN_IMPORTS: Readonly<Record<string, readonly [file: string, line: string]>> = {
  'authority-kit-imports-only-what-is-below': ['src/authority-kit/up.ts', `import '../platform/index.js';`],
  'authorities-imports-only-what-is-below': ['src/authorities/up.ts', `import '../catalogue/index.js';`],
  'platform-imports-only-what-is-below': ['src/platform/up.ts', `import '../audit/index.js';`],
  'audit-imports-only-what-is-below': ['src/audit/up.ts', `import '../identity/index.js';`],
  'identity-imports-only-what-is-below': ['src/identity/up.ts', `import '../catalogue/index.js';`],
  'administration-imports-only-what-is-below': ['src/administration/up.ts', `import '../identity/index.js';`],
  'events-imports-only-what-is-below': ['src/events/up.ts', `import '../hand-off/index.js';`],
  'retention-imports-only-what-is-below': ['src/retention/up.ts', `import '../audit/index.js';`],
  'catalogue-imports-only-what-is-below': ['src/catalogue/up.ts', `import '../authorities/index.js';`],
  'deadlines-imports-only-what-is-below': ['src/deadlines/up.ts', `import '../catalogue/index.js';`],
  'notifications-imports-only-what-is-below': ['src/notifications/up.ts', `import '../hand-off/index.js';`],
  'calendar-imports-only-what-is-below': ['src/calendar/up.ts', `import '../hand-off/index.js';`],
  'webhooks-imports-only-what-is-below': ['src/webhooks/up.ts', `import '../hand-off/index.js';`],
  'access-policy-imports-only-what-is-below': ['src/access-policy/up.ts', `import '../audit/index.js';`],
  'data-subject-rights-imports-only-what-is-below': [
    'src/data-subject-rights/up.ts',
    `import '../authorities/index.js';`,
  ],
  'directory-imports-only-what-is-below': ['src/directory/up.ts', `import '../hand-off/index.js';`],
  'break-glass-imports-only-what-is-below': ['src/break-glass/up.ts', `import '../authorities/index.js';`],
  'hand-off-imports-only-what-is-below': ['src/hand-off/up.ts', `import '../case-routing/index.js';`],
  'case-routing-imports-only-what-is-below': ['src/case-routing/up.ts', `import '../authorities/index.js';`],
  'law-imports-only-inner-layers': ['src/audit/law/out.ts', `import '../domain/rule.js';`],
  'domain-imports-only-inner-layers': ['src/audit/domain/out.ts', `import '../persistence/row.entity.js';`],
  'persistence-imports-only-inner-layers': ['src/audit/persistence/out.ts', `import '../acts/act.js';`],
  'acts-imports-only-inner-layers': ['src/audit/acts/out.ts', `import '../api/answer.js';`],
  'api-imports-only-inner-layers': ['src/audit/api/out.ts', `import '../jobs/job.js';`],
  'jobs-imports-only-inner-layers': ['src/audit/jobs/out.ts', `import '../api/answer.js';`],
  'modules-meet-at-their-front-doors': ['src/identity/past.ts', `import '../audit/domain/rule.js';`],
  'composition-uses-front-doors': ['src/past.ts', `import './audit/domain/rule.js';`],
  'authorities-do-not-know-each-other': ['src/authorities/a/a.ts', `import '../b/b.js';`],
  'declarations-use-no-library': ['src/authorities/b/b.ts', `import 'zod';`],
  'rules-are-pure': ['src/audit/domain/framework.ts', `import '@nestjs/common';`],
  'rules-use-nothing-of-node': ['src/audit/law/file.ts', `import 'node:fs';`],
  'api-writes-no-tables': ['src/audit/api/write.ts', `import '../persistence/row.entity.js';`],
  'answers-are-no-tables': [
    'src/audit/api/row.dto.ts',
    `import type { Row } from '../persistence/row.entity.js';\nexport type Answer = Row;`,
  ],
  'migrations-stand-alone': ['migrations/one.ts', `import '../src/audit/index.js';`],
  'only-composition-migrates': ['src/audit/acts/migrate.ts', `import '../../../migrations/one.js';`],
  'sources-do-not-use-tests': ['src/audit/acts/test.ts', `import '../../../test/sample.js';`],
  'sources-do-not-use-development-packages': ['src/audit/acts/development.ts', `import 'supertest';`],
  'no-dead-files': ['src/audit/domain/dead.ts', ''],
  'no-cycles': ['src/audit/domain/circle.ts', `import './other-half.js';`],
  'imports-resolve': ['src/audit/domain/lost.ts', `import './nowhere.js';`],
};

const EMPTY = 'export {};';

/** What the files above import. */
export const BYSTANDERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['platform', 'audit', 'identity', 'catalogue', 'authorities', 'hand-off', 'case-routing'].map((name) => [
      `src/${name}/index.ts`,
      EMPTY,
    ]),
  ),
  'src/main.ts': EMPTY,
  'src/audit/domain/rule.ts': EMPTY,
  'src/audit/domain/other-half.ts': `import './circle.js';`,
  'src/audit/persistence/row.entity.ts': 'export interface Row {}',
  'src/audit/acts/act.ts': EMPTY,
  'src/audit/api/answer.ts': EMPTY,
  'src/audit/jobs/job.ts': EMPTY,
  'test/sample.ts': EMPTY,
};
