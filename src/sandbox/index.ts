export { LoadSandbox } from './acts/load-sandbox.js';
export { PlayClerk } from './acts/play-clerk.js';
export { uebungsbehoerde } from './authority/uebungsbehoerde.authority.js';
export { withPractice } from './law/practice-law.js';
export { SandboxModule } from './sandbox.module.js';
