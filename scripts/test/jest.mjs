import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

/**
 * From now on a signal does not end this process, so that it can put things away: it is passed on to Jest.
 * `run` resolves with the exit code.
 */
export function jestRunner() {
  let child;
  let interrupted;
  for (const signal of Object.keys(SIGNALS)) {
    process.on(signal, () => {
      interrupted = SIGNALS[signal];
      child?.kill(signal);
    });
  }
  return {
    async run({ cwd, args, env }) {
      if (interrupted) return interrupted;
      const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
      const flags = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'];
      child = spawn(process.execPath, [...flags, jest, ...args], { cwd, env, stdio: 'inherit' });
      const code = await new Promise((resolve) => child.once('close', resolve));
      return interrupted ?? code ?? 1;
    },
  };
}
