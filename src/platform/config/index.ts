export { Config, parseEnv, toConfig } from './config.js';
export { Env } from './env.js';
