import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type KeyPair, keyPairOf, signJws } from '../../platform/signing/index.js';
import { CHECKPOINT_TYPE } from '../chain/checkpoint-line.js';
import { sha256 } from '../chain/entry-hash.js';
import { merkleRoot } from '../chain/merkle-root.js';
import { changedHeads, type Checkpoint } from '../domain/checkpoint.js';
import { type Head } from '../domain/head.js';
import { AuditChains } from '../persistence/audit-chains.js';
import { AuditCheckpoints, type KnownCheckpoint } from '../persistence/audit-checkpoints.js';
import { type RecordTrimEntity } from '../persistence/record-trim.entity.js';
import { RecordTrims } from '../persistence/record-trims.js';
import { CheckpointFile, type LastLine } from './checkpoint-file.js';

/** Signs how far the record is, and writes that where the database cannot. */
@Injectable()
export class SignCheckpoint {
  private keyPair: Promise<KeyPair> | undefined;
  private readonly file: CheckpointFile;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.file = new CheckpointFile(config.auditCheckpoints);
  }

  /**
   * One after the other, however many workers there are. The file comes first: where the database forgets it, the next
   * checkpoint goes on from the file.
   */
  async run(): Promise<void> {
    const pair = await this.ownKey();
    await this.work.run(async (tx) => {
      const known = await tx.of(AuditCheckpoints).lock();
      const last = await this.file.last();
      const trims = await tx.of(RecordTrims).unsigned();
      const next = this.next(await tx.of(AuditChains).heads(), known, last);
      const checkpoint = trims.length === 0 ? next : { ...next, trims: signedForm(trims) };
      const line = await signJws(pair, CHECKPOINT_TYPE, checkpoint);
      await this.file.append(line);
      await tx.of(AuditCheckpoints).keep({ sequence: checkpoint.sequence, hash: sha256(line) });
      await tx.of(RecordTrims).markSigned(trims);
    });
  }

  private next(heads: readonly Head[], known: KnownCheckpoint | null, last: LastLine | undefined): Checkpoint {
    const inFile = last && { sequence: last.checkpoint.sequence, hash: last.hash };
    const before = inFile === undefined || (known?.sequence ?? 0) > inFile.sequence ? known : inFile;
    return {
      sequence: (before?.sequence ?? 0) + 1,
      at: this.clock.now().toISOString(),
      previous: before?.hash ?? null,
      counts: heads.map(({ count }) => count),
      heads: changedHeads(heads, last?.checkpoint.counts),
      root: merkleRoot(heads),
    };
  }

  private ownKey(): Promise<KeyPair> {
    if (this.config.auditKey === undefined) throw new Error('checkpoints are signed with AUDIT_KEY');
    return (this.keyPair ??= keyPairOf(this.config.auditKey));
  }
}

const signedForm = (trims: readonly RecordTrimEntity[]): Record<string, number> =>
  Object.fromEntries(trims.map(({ chain, position }) => [String(chain), position]));
