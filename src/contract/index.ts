export { AUDIENCES, type Audience, documentFor, permissionsOf } from './audiences.js';
export { describeAnswers } from './describe-answers.js';
export { describeExamples } from './describe-examples.js';
export { describePurpose } from './describe-purpose.js';
export { describeSignIn } from './describe-sign-in.js';
export { PROBLEM_SCHEMA } from './problem-schema.js';
export { serveConsole } from './serve-console.js';
export { versionedOperations } from './versioned-operations.js';
