import { type EntityManager } from 'typeorm';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { type CompetenceDisputeEntity } from './competence-dispute.entity.js';

/** The chain stands for the person: those who settle a dispute need not see the hand-offs that would name them. */
const scopeOf = ({ id, chain, leadAuthority }: CompetenceDisputeEntity): KeyScope => ({
  subject: chain,
  scope: id,
  keeper: leadAuthority,
});

const placeOf = ({ id }: CompetenceDisputeEntity) => ({ column: 'competence_dispute.sealed_note', row: id });

/** How disputes were settled, for the bodies that take part in one. */
export class SealedDisputes {
  private readonly keys: FieldKeys;

  constructor(private readonly manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The dispute as it is stored; those who may read it are given the key. */
  async sealed(dispute: CompetenceDisputeEntity): Promise<CompetenceDisputeEntity> {
    if (dispute.note === null) return { ...dispute, sealedNote: null };
    const scope = scopeOf(dispute);
    const seal = await this.keys.sealer(scope);
    for (const authority of await this.readersOf(dispute)) await this.keys.grant(scope, authority);
    return { ...dispute, note: null, sealedNote: seal(dispute.note, placeOf(dispute)) };
  }

  /** The disputes as whoever acts now may read them. */
  async opened<R extends readonly CompetenceDisputeEntity[]>(disputes: R): Promise<R> {
    const sealed = disputes.filter(({ sealedNote }) => typeof sealedNote === 'string');
    const opener = await this.keys.opener(sealed.map(scopeOf));
    for (const dispute of sealed) {
      const opened = opener.open(scopeOf(dispute), dispute.sealedNote ?? '', placeOf(dispute));
      dispute.note = opened.kind === 'open' ? opened.text : null;
    }
    return disputes;
  }

  private async readersOf({ deniedBy, deskOffice }: CompetenceDisputeEntity): Promise<string[]> {
    const offices = [...deniedBy, ...(deskOffice === null ? [] : [deskOffice])];
    const rows = await this.manager.query<{ authority: string }[]>(
      'SELECT DISTINCT authority FROM office WHERE id = ANY ($1)',
      [offices],
    );
    return rows.map(({ authority }) => authority);
  }
}
