import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('../../scripts/draw-states.mjs', import.meta.url));

describe('docs/hand-off-states.md', () => {
  it('shows the state table and the timers as they are', async () => {
    const { stderr } = await promisify(execFile)(process.execPath, [SCRIPT, '--check']);
    expect(stderr).toBe('');
  });
});
