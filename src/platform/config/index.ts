export { Config, demand, parseEnv, toConfig } from './config.js';
export { Env } from './env.js';
export { type PrivateJwk } from './private-jwk.js';
