/** Three kinds of tests: pure rules beside their source; everything else under test/ against a real PostgreSQL. */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  testTimeout: 180_000,
  maxWorkers: 2,
  // What a test file has loaded stays with its worker (modules of V8 contexts): a new one begins before it is too much.
  workerIdleMemoryLimit: '1GB',
};
