import type { DataFieldId } from '../../authority-kit/index.js';
import { DATA_FIELDS } from '../../authority-kit/index.js';
import type { Prohibition } from '../law/prohibition.js';
import { TRANSFER_LAW, type TransferLaw } from '../law/transfer-law.js';
import type { TransferRow } from '../law/transfer-row.js';

/** A rule with its sets of bodies spelled out. */
export interface Bound<R> {
  readonly rule: R;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /**
   * How many combinations of sender, recipient and field the rule speaks of. Where several rules apply, the one with the
   * smallest reach is the most specific and is named (lex specialis).
   */
  readonly reach: number;
}

/** The transfer law made ready for decisions: sets spelled out, the most specific rule first. */
export interface LawBook {
  readonly law: TransferLaw;
  readonly bodies: ReadonlySet<string>;
  readonly registers: ReadonlySet<string>;
  readonly rows: readonly Bound<TransferRow>[];
  readonly prohibitions: readonly Bound<Prohibition>[];
}

/** Equal reach: a basis that was read beats one that is only known; then the order of declaration decides. */
export function openLaw(law: TransferLaw): LawBook {
  return {
    law,
    bodies: new Set(membersOf(law, ['@anyone'])),
    registers: new Set(law.participants.filter(({ kind }) => kind === 'register').map(({ id }) => id)),
    rows: law.rows.map((row) => bind(law, row, row.fields.length)).toSorted(bySpecificity),
    prohibitions: law.prohibitions.map((rule) => bind(law, rule, breadthOf(rule))).toSorted(bySpecificity),
  };
}

/** The bodies behind a list of bodies and sets, each once. */
export function membersOf(law: TransferLaw, sides: readonly string[]): string[] {
  const members = sides.flatMap((side) =>
    side.startsWith('@') ? membersOf(law, law.groups[side.slice(1)] ?? []) : [side],
  );
  return [...new Set(members)];
}

function bind<R extends TransferRow | Prohibition>(law: TransferLaw, rule: R, breadth: number): Bound<R> {
  const from = new Set(membersOf(law, rule.from));
  const to = new Set(membersOf(law, rule.to));
  return { rule, from, to, reach: from.size * to.size * breadth };
}

function breadthOf({ fields, exceptFields }: Prohibition): number {
  return fields === '*' ? ALL_FIELDS.length - exceptFields.length : fields.length;
}

function bySpecificity(a: Bound<TransferRow | Prohibition>, b: Bound<TransferRow | Prohibition>): number {
  return a.reach - b.reach || Number(b.rule.certainty === 'verified') - Number(a.rule.certainty === 'verified');
}

const ALL_FIELDS = Object.keys(DATA_FIELDS) as readonly DataFieldId[];

/** The transfer law in force. */
export const LAW_BOOK = openLaw(TRANSFER_LAW);
