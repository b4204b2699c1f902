export { Config, demand, parseEnv, publicUrlOf, toConfig } from './config.js';
export { Env } from './env.js';
export { type PrivateJwk } from './private-jwk.js';
