import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A process shows the others what it does in this folder by a file `<kind>-<pid>-<started>`. The file goes with the
 * process; one left by a killed process is known by its number and start time.
 */
export function openMarks(folder) {
  mkdirSync(folder, { recursive: true });
  const own = new Map();
  const drop = (kind) => {
    rmSync(own.get(kind) ?? join(folder, 'none'), { force: true });
    own.delete(kind);
  };
  process.on('exit', () => [...own.keys()].forEach(drop));
  return {
    set(kind) {
      const file = join(folder, `${kind}-${process.pid}-${startOf(process.pid)}`);
      writeFileSync(file, '');
      own.set(kind, file);
    },
    drop,
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
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (error) {
    return error.code === 'EPERM' ? 'alive' : undefined;
  }
}
