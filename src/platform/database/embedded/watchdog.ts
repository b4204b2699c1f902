import { spawn } from 'node:child_process';

/** Waits for the pipe to close, which the system does however we die; then fast shutdown, and immediate after 20 s. */
const SCRIPT = `
while read -r line; do :; done
kill -INT "$0" 2>/dev/null || exit 0
seconds=0
while kill -0 "$0" 2>/dev/null; do
  if [ "$seconds" -eq 20 ]; then kill -QUIT "$0"; exit; fi
  sleep 1
  seconds=$((seconds + 1))
done
`;

/** Ends the server should this process die without having stopped it. */
export function guard(pid: number): { dismiss(): void } {
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    env: { PATH: process.env['PATH'] },
  });
  watchdog.unref();
  return { dismiss: () => void watchdog.kill('SIGKILL') };
}
