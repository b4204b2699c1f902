import { type EntityManager, In } from 'typeorm';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { HandOffEntity } from './hand-off.entity.js';
import { type RecipientDutyEntity } from './recipient-duty.entity.js';
import { scopeOf } from './sealed-hand-offs.js';

const placeOf = ({ id }: RecipientDutyEntity) => ({ column: 'recipient_duty.sealed_contents', row: id });

/** What receivers have to put right, under the key of the person: for the receiver, also when its hand-off has ended, and the person. */
export class SealedDuties {
  private readonly keys: FieldKeys;

  constructor(private readonly manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The duty as it is stored; one without words needs no key. */
  async sealed(duty: RecipientDutyEntity): Promise<RecipientDutyEntity> {
    if (Object.keys(duty.contents ?? {}).length === 0) return { ...duty, contents: {}, sealedContents: null };
    const [scope] = await this.scopesOf([duty]);
    if (scope === undefined) throw new Error('a duty of no hand-off');
    const seal = await this.keys.sealer(scope);
    return { ...duty, contents: {}, sealedContents: seal(JSON.stringify(duty.contents), placeOf(duty)) };
  }

  /** The duties as whoever acts now may read them. */
  async opened<R extends readonly RecipientDutyEntity[]>(duties: R): Promise<R> {
    const sealed = duties.filter(({ sealedContents }) => typeof sealedContents === 'string');
    const scopes = await this.scopesOf(sealed);
    const opener = await this.keys.opener(scopes);
    for (const duty of sealed) {
      const scope = scopes.find((one) => one.scope === duty.id);
      const opened = scope && opener.open(scope, duty.sealedContents ?? '', placeOf(duty));
      duty.contents = opened?.kind === 'open' ? (JSON.parse(opened.text) as Record<string, string>) : null;
    }
    return duties;
  }

  /** Nobody unwraps a key for words that are gone. */
  forget(id: string): Promise<void> {
    return this.keys.revokeAll(id);
  }

  /** Whoever may see a duty may see its hand-off, which says whom it is about. */
  private async scopesOf(duties: readonly RecipientDutyEntity[]): Promise<KeyScope[]> {
    const id = In(duties.map(({ handOffId }) => handOffId));
    const handOffs = duties.length === 0 ? [] : await this.manager.findBy(HandOffEntity, { id });
    return duties.flatMap((duty) => {
      const handOff = handOffs.find((one) => one.id === duty.handOffId);
      return handOff === undefined ? [] : [{ ...scopeOf(handOff), scope: duty.id, keeper: duty.authority }];
    });
  }
}
