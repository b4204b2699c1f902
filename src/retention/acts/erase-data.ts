import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Outbox } from '../../platform/queue/index.js';
import { DeletionLock, ErasedParts, RetainedKinds } from '../../platform/retention/index.js';
import { DeletionRecords } from '../persistence/deletion-records.js';

/** What goes because a person asked for it, by its ids. */
export interface Erasure {
  /** Files, with all that belongs to them. */
  readonly cases: readonly string[];
  /** Hand-offs whose contents go. */
  readonly contents: readonly string[];
  /** Persons of whom nobody keeps anything any more. */
  readonly persons: readonly string[];
}

/** Erases before the time is over, and records it, so that it is done again after every restore. */
@Injectable()
export class EraseData {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(ErasedParts) private readonly parts: ErasedParts,
  ) {}

  /** Nobody holds or deletes a record from here until the end of the transaction. */
  begin(tx: Tx): Promise<void> {
    return tx.of(DeletionLock).take();
  }

  /** For the system, after `begin`: no desk removes rows by itself. */
  async within(tx: Tx, { cases, contents, persons }: Erasure): Promise<void> {
    const files = this.kinds.of('case-file');
    if (files !== undefined) await this.kinds.erase(tx, files, cases);
    await this.parts.erase(tx, 'erased-contents', contents);
    await this.parts.erase(tx, 'erased-person', persons);
    const made = { count: 1, createdAt: this.clock.now(), writtenAt: null };
    const gone = { 'case-file': cases, 'erased-contents': contents, 'erased-person': persons };
    const records = Object.entries(gone).flatMap(([rule, subjects]) =>
      subjects.map((subject) => ({ id: randomUUID(), rule, subject, ...made })),
    );
    await tx.of(DeletionRecords).add(records);
    for (const { id } of records.slice(0, 1)) await tx.of(Outbox).add('retention.erased', id);
  }
}
