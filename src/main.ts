import { serve } from './serve.js';
import { parseEnv, toConfig } from './platform/config/index.js';
import { runProcess } from './platform/run-process.js';

/** The API process: REST, GraphQL and the console, without a worker. */
await runProcess(async () => {
  const config = toConfig(parseEnv(process.env));
  return serve(config, { worker: false });
});
