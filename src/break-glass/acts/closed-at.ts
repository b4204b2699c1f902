import { type BreakGlassEntity } from '../persistence/break-glass.entity.js';

/** When a request stops opening anything that is ended now; `null` where it never opened anything. */
export const closedAt = ({ endsAt }: BreakGlassEntity, now: Date): Date | null =>
  endsAt !== null && endsAt > now ? now : endsAt;
