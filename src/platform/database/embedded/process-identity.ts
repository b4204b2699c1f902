import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A running process: what it was started with, and a token no later process with the same number can have. */
export type RunningProcess = Readonly<{ pid: number; startedAt: string; command: string }>;

/** The process with this number, or undefined when there is none, or nothing but its entry is left (a zombie). */
export function runningProcess(pid: number): RunningProcess | undefined {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid: number): RunningProcess | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces; the fields after it are fixed: the state first, the start time 20th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') {
    return undefined;
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { pid, startedAt: `${boot}${fields[19]}`, command };
}

function fromPs(pid: number): RunningProcess | undefined {
  const env = { ...process.env, LC_ALL: 'C' };
  const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8', env });
  const found = /^(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line.trim());
  if (!found || found[1]?.startsWith('Z')) {
    return undefined;
  }
  return { pid, startedAt: String(found[2]).replaceAll(/\W/g, ''), command: String(found[3]) };
}
