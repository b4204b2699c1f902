import { type Deadline } from '../../deadlines/index.js';
import { type LateHint } from '../../notifications/index.js';

/** What the declaration of a missed deadline says about putting it right; `undefined` where it says that nothing does. */
export function lateHintOf({ reinstatement }: Pick<Deadline, 'reinstatement'>): LateHint | undefined {
  const { possible, basis, applicationWithin, limit } = reinstatement;
  if (possible === false || basis === null) return undefined;
  if (possible === 'nur höhere Gewalt') return { kind: 'force_majeure', basis };
  if (possible === 'streitig') return { kind: 'disputed', basis };
  const kind = possible === true ? 'reinstatement' : 'late_admission';
  const within = applicationWithin?.startsWith('P1M') ? 'P1M' : 'P2W';
  return { kind, basis, within, limit: limit === 'P6M' ? 'P6M' : 'P1Y', catchUp: mustCatchUp(basis) };
}

/** § 60 Abs. 2 VwGO: the act that was missed is done within the time for the application. */
const mustCatchUp = (basis: string): boolean => basis.includes('§ 60');
