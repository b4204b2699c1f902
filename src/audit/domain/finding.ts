/** Where an entry stands and what it is, without who did it. */
export interface EntryName {
  readonly chain: number;
  readonly position: number;
  readonly id: string;
  readonly at: string;
  readonly action: string;
}

/** One thing that is not as it was written. */
export type Finding =
  | { readonly kind: 'changed' | 'unlinked' | 'added'; readonly entry: EntryName }
  | { readonly kind: 'reordered'; readonly entry: EntryName; readonly belongsAt: number }
  | { readonly kind: 'removed'; readonly chain: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'cut-off';
      readonly chain: number;
      readonly from: number;
      readonly to: number;
      /** Checkpoint that counted them; `null` where the database itself did. */
      readonly checkpoint: number | null;
    }
  | { readonly kind: 'rewritten'; readonly chain: number; readonly position: number; readonly checkpoint: number }
  | { readonly kind: 'wrong-head'; readonly chain: number }
  | { readonly kind: 'wrong-root'; readonly checkpoint: number }
  | { readonly kind: 'not-covered'; readonly entries: number; readonly since: string }
  | { readonly kind: 'checkpoint-not-signed'; readonly line: number }
  | { readonly kind: 'checkpoint-replaced' | 'checkpoint-reordered'; readonly checkpoint: number }
  | { readonly kind: 'checkpoints-missing'; readonly from: number; readonly to: number };

const at = ({ chain, position, id, at: time, action }: EntryName): string =>
  `entry ${position} of chain ${chain} (${action}, ${time}, id ${id})`;

const entries = (from: number, to: number): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`);

/** A finding in one sentence. */
export function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'changed':
      return `Changed: ${at(finding.entry)} is not what was written.`;
    case 'unlinked':
      return `Broken link: ${at(finding.entry)} does not follow the one before it; one of the two was changed, or others between them removed.`;
    case 'added':
      return `Added: ${at(finding.entry)} belongs nowhere in its chain.`;
    case 'reordered':
      return `Reordered: ${at(finding.entry)} was written as entry ${finding.belongsAt}.`;
    case 'removed':
      return `Removed: ${entries(finding.from, finding.to)} of chain ${finding.chain}.`;
    case 'cut-off':
      return `Cut off: ${entries(finding.from, finding.to)} at the end of chain ${finding.chain}; ${finding.checkpoint === null ? 'the database has counted them' : `checkpoint ${finding.checkpoint} has counted them`}.`;
    case 'rewritten':
      return `Rewritten: chain ${finding.chain} up to entry ${finding.position} is not what checkpoint ${finding.checkpoint} signed.`;
    case 'wrong-head':
      return `Wrong end: what the database holds as the end of chain ${finding.chain} is not its last entry.`;
    default:
      return sentenceOnCheckpoints(finding);
  }
}

type OnCheckpoints = Extract<Finding, { kind: 'wrong-root' | 'not-covered' | `checkpoint${string}` }>;

function sentenceOnCheckpoints(finding: OnCheckpoints): string {
  switch (finding.kind) {
    case 'wrong-root':
      return `Not what was signed: the record is not the one checkpoint ${finding.checkpoint} was made of.`;
    case 'not-covered':
      return `Not signed: no checkpoint covers ${finding.entries} entries, the first of ${finding.since}; nobody signs, or the end of the checkpoints is missing.`;
    case 'checkpoint-not-signed':
      return `Forged: line ${finding.line} of the checkpoints is not signed with this key.`;
    case 'checkpoint-replaced':
      return `Replaced: checkpoint ${finding.checkpoint} is not the one its neighbour or the database knows.`;
    case 'checkpoint-reordered':
      return `Reordered: checkpoint ${finding.checkpoint} does not stand where it was written.`;
    case 'checkpoints-missing':
      return `Missing: checkpoints ${finding.from} to ${finding.to}.`;
  }
}
