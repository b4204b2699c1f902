import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Handlers } from '../../platform/queue/index.js';
import { WriteDeletions } from '../acts/write-deletions.js';

/** What was erased on request is outside the database at once, not only after the next night. */
@Injectable()
export class FileErasures implements OnModuleInit {
  constructor(
    @Inject(Handlers) private readonly handlers: Handlers,
    @Inject(WriteDeletions) private readonly write: WriteDeletions,
  ) {}

  onModuleInit(): void {
    this.handlers.handle({ topic: 'retention.erased', name: 'write-file', handle: () => this.write.run() });
  }
}
