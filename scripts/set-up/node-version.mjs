import { SetUpProblem } from './set-up-problem.mjs';

const OLDEST = [20, 19];

/** Throws a SetUpProblem unless this Node is one EinDach runs on. */
export function assertNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new SetUpProblem(`EinDach needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`);
  }
}
