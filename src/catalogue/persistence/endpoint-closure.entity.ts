import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '../../authority-kit/index.js';
import { type ClosureReason, type EndpointClosure } from '../domain/endpoint-closure.js';

/** Hand-off endpoints an administrator closed, and when they were reopened. */
@Entity('endpoint_closure')
@Index('endpoint_closure_list', ['createdAt', 'id'])
@Index('endpoint_closure_open', ['authority'], { where: 'reopened_at IS NULL' })
export class EndpointClosureEntity implements EndpointClosure {
  @PrimaryColumn('uuid') id: string;
  @Column('text') authority: string;
  @Column('text', { nullable: true }) office: string | null;
  @Column('text', { nullable: true }) service: string | null;
  @Column('text') reason: ClosureReason;
  @Column('date', { nullable: true }) until: LocalDate | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'reopened_at', nullable: true }) reopenedAt: Date | null;
  @Column('int') version: number;
}
