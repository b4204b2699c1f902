/**
 * API and worker in one process, as `npm start` runs them, with the sample district. A partner's sample token needs no proof, and
 * nobody is asked why they read so much. It runs what was compiled from the sources.
 */
import 'reflect-metadata';

const dist = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href);

const { parseEnv, toConfig } = await dist('platform/config/index');
const { LoadSampleOffices } = await dist('catalogue/index');
const { LoadSampleUsers } = await dist('identity/index');
const { serve } = await dist('serve');

await serve(
  { ...toConfig(parseEnv(process.env)), unboundPartners: true, spotCheckEvery: 100_000 },
  {
    worker: true,
    prepare: async (app) => {
      await app.get(LoadSampleOffices, { strict: false }).run();
      await app.get(LoadSampleUsers, { strict: false }).run();
    },
  },
);
process.stdout.write('canary process ready\n');
