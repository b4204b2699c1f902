import { type Viewer } from '../../platform/access/index.js';

/** Adviser or deputy, as far as it matters here. */
interface Part {
  readonly part: string;
  readonly accountId: string;
}

/** Clerks hand on any case of their desk, others those they look after; where nobody does, everybody of the desk may. */
export function mayAssign({ role, account }: Viewer, now: readonly Part[]): boolean {
  return (
    role === 'clerk' || now.every(({ part }) => part !== 'adviser') || now.some((one) => one.accountId === account)
  );
}
