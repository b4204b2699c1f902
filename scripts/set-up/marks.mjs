import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What processes do in this folder, each shown to the others by a file `<kind>-<pid>-<started>`. One left by a killed
 * process is known by its number and start time.
 */
export function openMarks(folder) {
  mkdirSync(folder, { recursive: true });
  return {
    /** Shows that a process does something of this kind; gives the function that takes the mark away. */
    set(kind, pid = process.pid) {
      const file = join(folder, `${kind}-${pid}-${startOf(pid)}`);
      const drop = () => rmSync(file, { force: true });
      writeFileSync(file, '');
      if (pid === process.pid) process.once('exit', drop);
      return drop;
    },
    /** The number of another living process with such a mark, or undefined. */
    other: (kind) => otherProcess(folder, kind),
  };
}

function otherProcess(folder, kind) {
  for (const name of readdirSync(folder)) {
    const [, found, pid, started] = /^([a-z]+)-(\d+)-(.*)$/.exec(name) ?? [];
    if (found !== kind || Number(pid) === process.pid) continue;
    if (startOf(Number(pid)) === started) return Number(pid);
    rmSync(join(folder, name), { force: true });
  }
  return undefined;
}

/** What tells a process from an earlier one with the same number; undefined when there is none. */
function startOf(pid) {
  return process.platform === 'linux' ? startInProc(pid) : isAlive(pid);
}

function startInProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : undefined;
  }
}
