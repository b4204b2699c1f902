import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Statements that may wait for a connection; one more would wait longer than anybody waits for it. */
export const LONGEST_LINE = 50;

/** Who waits for a connection to the database in this process. */
@Injectable()
export class WaitingLine {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  isFull(): boolean {
    const { master } = this.dataSource.driver as { master?: { readonly waitingCount: number } };
    return (master?.waitingCount ?? 0) >= LONGEST_LINE;
  }
}
