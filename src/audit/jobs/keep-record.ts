import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { type Tx } from '../../platform/database/index.js';
import { Handlers } from '../../platform/queue/index.js';
import { RetainedKinds } from '../../platform/retention/index.js';
import { TrimRecord } from '../acts/trim-record.js';
import { RecordTrims } from '../persistence/record-trims.js';

const DAY = 86_400_000;

/** The record has its time as well: what may go is said in one night, signed, and deleted in the next. */
@Injectable()
export class KeepRecord implements OnModuleInit {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(RetainedKinds) private readonly kinds: RetainedKinds,
    @Inject(TrimRecord) private readonly trim: TrimRecord,
  ) {}

  onModuleInit(): void {
    this.keep('audit-record', 'audit_entry');
    this.keep('access-log', 'access_log');
    if (this.config.auditKey === undefined) return;
    this.handlers.schedule({ name: 'audit.trim', every: DAY, run: () => this.trim.run() });
  }

  private keep(rule: 'audit-record' | 'access-log', table: 'audit_entry' | 'access_log'): void {
    const due = (tx: Tx, _before: Date, limit: number) => tx.of(RecordTrims).due(table, limit);
    this.kinds.keep({ rule, due, erase: (tx, ids) => tx.of(RecordTrims).erase(table, ids) });
  }
}
