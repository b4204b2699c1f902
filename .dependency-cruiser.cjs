/**
 * Who may import whom (docs/architecture.md). Down by call, up by event: a lower module never imports a higher one.
 * Every module may also import authority-kit, the words an authority is written in.
 */
const MAY_IMPORT = {
  'authority-kit': [],
  authorities: [],
  platform: [],
  'access-policy': ['platform'],
  audit: ['access-policy', 'platform'],
  identity: ['audit', 'access-policy', 'platform'],
  administration: ['hand-off', 'deadlines', 'catalogue', 'events', 'identity', 'audit', 'access-policy', 'platform'],
  events: ['access-policy', 'platform'],
  retention: ['platform'],
  catalogue: ['audit', 'access-policy', 'platform'],
  deadlines: ['audit', 'access-policy', 'platform'],
  notifications: ['identity', 'audit', 'access-policy', 'platform'],
  calendar: ['deadlines', 'notifications', 'identity', 'audit', 'access-policy', 'platform'],
  'data-subject-rights': [
    'case-routing',
    'hand-off',
    'notifications',
    'retention',
    'catalogue',
    'events',
    'identity',
    'audit',
    'access-policy',
    'platform',
  ],
  'break-glass': ['case-routing', 'hand-off', 'notifications', 'identity', 'audit', 'access-policy', 'platform'],
  webhooks: ['notifications', 'events', 'audit', 'access-policy', 'platform'],
  'hand-off': ['identity', 'events', 'catalogue', 'deadlines', 'audit', 'access-policy', 'platform'],
  'case-routing': [
    'hand-off',
    'notifications',
    'deadlines',
    'catalogue',
    'events',
    'identity',
    'audit',
    'access-policy',
    'platform',
  ],
  live: ['events', 'identity', 'access-policy', 'platform'],
  sandbox: ['hand-off', 'catalogue', 'identity', 'platform'],
  directory: ['case-routing', 'deadlines', 'catalogue', 'platform'],
};

/** What each layer of a module may use of its own module; `law` is declared data, the other folders are its own affair. */
const LAYERS = {
  law: [],
  domain: ['law', 'texts'],
  persistence: ['domain', 'law'],
  acts: ['persistence', 'domain', 'law'],
  api: ['acts', 'persistence', 'domain', 'law'],
  jobs: ['acts', 'persistence', 'domain', 'law'],
};

/** The front door of a module, and of each part of the platform. */
const FRONT_DOORS = ['^src/[^/]+/index\\.ts$', '^src/platform/.+/index\\.ts$', '^src/platform/[^/]+\\.ts$'];

/** Where a process begins; data-source.ts is what scripts and tests migrate with. */
const ENTRIES =
  '^src/(main|worker|local|migrate|token|partner-key|account|keys|retention-reapply|audit-dump|audit-key|audit-verify|verify-receipt|generate-api|data-source)\\.ts$';

const anyOf = (names) => `(${names.join('|')})`;

const moduleRules = Object.entries(MAY_IMPORT).map(([name, others]) => ({
  name: `${name}-imports-only-what-is-below`,
  comment: `${name} may import ${['authority-kit', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^src/', pathNot: `^src/${anyOf([name, 'authority-kit', ...others])}/` },
}));

const layerRules = Object.entries(LAYERS).map(([layer, others]) => ({
  name: `${layer}-imports-only-inner-layers`,
  comment: `In a module, ${layer}/ may import ${others.join(', ') || 'nothing else'}.`,
  severity: 'error',
  from: { path: `^src/([^/]+)/${layer}/`, pathNot: '\\.spec\\.ts$' },
  to: {
    path: `^src/$1/${anyOf([...Object.keys(LAYERS), 'channels', 'texts'])}/`,
    pathNot: `^src/$1/${anyOf([layer, ...others, ...(layer === 'acts' || layer === 'jobs' ? ['channels', 'texts'] : [])])}/`,
  },
}));

module.exports = {
  forbidden: [
    ...moduleRules,
    ...layerRules,
    {
      name: 'modules-meet-at-their-front-doors',
      comment: 'Between modules, only index.ts is imported.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ...FRONT_DOORS] },
    },
    {
      name: 'composition-uses-front-doors',
      comment: 'The files at the top of src, src/local and src/contract put modules together, through index.ts.',
      severity: 'error',
      from: { path: ['^src/[^/]+\\.ts$', '^src/local/', '^src/contract/'] },
      to: { path: '^src/[^/]+/', pathNot: [...FRONT_DOORS, '^src/local/', '^src/contract/'] },
    },
    {
      name: 'authorities-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/authorities/([^/]+)/' },
      to: { path: '^src/authorities/', pathNot: '^src/authorities/$1/' },
    },
    {
      name: 'declarations-use-no-library',
      comment: 'An authority and the words it is written in are data and pure functions.',
      severity: 'error',
      from: { path: '^src/(authorities|authority-kit)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'domain/ and law/ know no framework, database, queue, mail, file or process.',
      severity: 'error',
      from: { path: '^src/[^/]+/(domain|law)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: ['node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|fastify|@fastify|nodemailer|pino|passport|rxjs)/'],
      },
    },
    {
      name: 'rules-use-nothing-of-node',
      severity: 'error',
      from: { path: '^src/[^/]+/(domain|law)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'api-writes-no-tables',
      comment: 'A mapper may name the type of a row it shows; rows are written by acts.',
      severity: 'error',
      from: { path: '^src/[^/]+/api/' },
      to: { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'answers-are-no-tables',
      comment: 'An entity is a row of one module, never a request or an answer.',
      severity: 'error',
      from: { path: '^src/[^/]+/api/.+\\.(dto|model|input)\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must do the same in ten years, whatever became of the code.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test|scripts)/' },
    },
    {
      name: 'the-client-stands-alone',
      comment: 'Whoever connects a system can take the folder along.',
      severity: 'error',
      from: { path: '^scripts/sample-partner/' },
      to: { path: '^(src|migrations|test|bench|scripts/(?!sample-partner/))' },
    },
    {
      name: 'only-composition-migrates',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^migrations/' },
    },
    {
      name: 'sources-do-not-use-tests',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^(test|scripts|bench)/', '\\.spec\\.ts$'] },
    },
    {
      name: 'sources-do-not-use-development-packages',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-dead-files',
      comment: 'Whatever no process reaches is deleted.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: ['\\.spec\\.ts$', ENTRIES], reachable: false },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: { pathNot: '^(scripts|bench)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
