import { Inject, Injectable } from '@nestjs/common';
import { type Viewer } from '../../platform/access/index.js';
import { type BatchItem, type BatchResult } from './batch-item.js';
import { MoveHandOff } from './move-hand-off.js';

/** Takes many steps one after the other, in their order, each in a transaction of its own: none can spoil another. */
@Injectable()
export class BatchMoves {
  constructor(@Inject(MoveHandOff) private readonly moveHandOff: MoveHandOff) {}

  async run(items: readonly BatchItem[], viewer: Viewer): Promise<BatchResult[]> {
    const results: BatchResult[] = [];
    for (const item of items) results.push(await this.one(item, viewer));
    return results;
  }

  private async one(item: BatchItem, viewer: Viewer): Promise<BatchResult> {
    if (item.kind === 'unreadable') return { kind: 'failed', id: item.id, error: item.error };
    const { id } = item.move;
    try {
      return { kind: 'moved', id, handOff: await this.moveHandOff.run(item.move, viewer) };
    } catch (error) {
      return { kind: 'failed', id, error };
    }
  }
}
