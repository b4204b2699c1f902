import { setUp } from './set-up.mjs';
import { SetUpProblem } from './set-up/set-up-problem.mjs';

process.stdout.write('EinDach\n');
try {
  await setUp();
} catch (error) {
  process.stderr.write(`${error instanceof SetUpProblem ? error.message : error.stack}\n`);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
await import('../dist/src/local.js');
