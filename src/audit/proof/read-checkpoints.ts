import { type PublicJwk, verifyJws } from '../../platform/signing/index.js';
import { CHECKPOINT_TYPE, readLine } from '../chain/checkpoint-line.js';
import { sha256 } from '../chain/entry-hash.js';
import { type SignedHead } from '../domain/check-chain.js';
import { type Checkpoint } from '../domain/checkpoint.js';
import { type Finding } from '../domain/finding.js';

/** What the checkpoints say, as far as they are signed. */
export interface SignedRecord {
  readonly findings: Finding[];
  readonly checkpoints: number;
  readonly last: Checkpoint | undefined;
  /** Heads by chain, and by how many entries it had. */
  readonly heads: ReadonlyMap<number, ReadonlyMap<number, SignedHead>>;
  /** Up to which entry chains may have lost their oldest. */
  readonly trims: ReadonlyMap<number, number>;
}

/** Where the database says the checkpoints end. */
export type KnownEnd = Readonly<{ sequence: number; hash: string }> | null;

/** Reads the checkpoints in the order they stand. A line that is none, such as one cut off by a crash, says nothing. */
export async function readCheckpoints(
  lines: AsyncIterable<string>,
  keys: readonly PublicJwk[],
  known: KnownEnd,
): Promise<SignedRecord> {
  const reading = new Reading();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const checkpoint = readLine(line);
    if (checkpoint === undefined) continue;
    if ((await verifyJws(line, CHECKPOINT_TYPE, keys)).valid) reading.take(checkpoint, sha256(line));
    else reading.findings.push({ kind: 'checkpoint-not-signed', line: number });
  }
  reading.end(known);
  return reading;
}

class Reading implements SignedRecord {
  readonly findings: Finding[] = [];
  readonly heads = new Map<number, Map<number, SignedHead>>();
  readonly trims = new Map<number, number>();
  checkpoints = 0;
  last: Checkpoint | undefined;
  private lastHash: string | null = null;

  take(checkpoint: Checkpoint, hash: string): void {
    const { sequence, previous } = checkpoint;
    this.checkpoints += 1;
    const expected = (this.last?.sequence ?? 0) + 1;
    if (sequence < expected) return void this.findings.push({ kind: 'checkpoint-reordered', checkpoint: sequence });
    if (sequence > expected) this.findings.push({ kind: 'checkpoints-missing', from: expected, to: sequence - 1 });
    else if (previous !== this.lastHash) this.findings.push({ kind: 'checkpoint-replaced', checkpoint: expected - 1 });
    this.keepHeads(checkpoint);
    for (const [chain, count] of Object.entries(checkpoint.trims ?? {})) this.trims.set(Number(chain), count);
    this.last = checkpoint;
    this.lastHash = hash;
  }

  end(known: KnownEnd): void {
    const sequence = this.last?.sequence ?? 0;
    if (known === null) return;
    if (known.sequence > sequence) {
      this.findings.push({ kind: 'checkpoints-missing', from: sequence + 1, to: known.sequence });
    } else if (known.sequence === sequence && known.hash !== this.lastHash) {
      this.findings.push({ kind: 'checkpoint-replaced', checkpoint: sequence });
    }
  }

  private keepHeads({ sequence, counts, heads }: Checkpoint): void {
    for (const [name, hash] of Object.entries(heads)) {
      const chain = Number(name);
      const ofChain = this.heads.get(chain) ?? new Map<number, SignedHead>();
      const count = counts[chain] ?? 0;
      if (!ofChain.has(count)) ofChain.set(count, { hash, checkpoint: sequence });
      this.heads.set(chain, ofChain);
    }
  }
}
