import { type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/problem/index.js';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { DeliveryEntity } from './delivery.entity.js';
import { type LetterEntity } from './letter.entity.js';

type Letter = Pick<LetterEntity, 'id' | 'document'>;

/** Letters are kept by the installation itself: which office prints them is a setting. */
const KEEPER = 'installation';

const placeOf = ({ id }: Letter) => ({ column: 'letter.document', row: id });

/** The PDF of a letter under the key of the person it goes to. */
export class SealedLetters {
  private readonly keys: FieldKeys;

  constructor(private readonly manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** As it is stored. */
  async sealed(letter: Letter): Promise<Buffer> {
    const seal = await this.keys.sealer(await this.scopeOf(letter));
    return Buffer.from(seal(letter.document.toString('base64'), placeOf(letter)));
  }

  /**
   * The PDF; one that was stored before letters were sealed is given as it is.
   * @throws DomainError `outgoing-letter/erased` where the key of the person was deleted
   */
  async opened(letter: Letter): Promise<Buffer> {
    if (letter.document.subarray(0, 4).toString() === '%PDF') return letter.document;
    const scope = await this.scopeOf(letter);
    const opener = await this.keys.ownOpener([scope]);
    const opened = opener.open(scope, letter.document.toString(), placeOf(letter));
    if (opened.kind !== 'open') throw new DomainError('outgoing-letter/erased');
    return Buffer.from(opened.text, 'base64');
  }

  private async scopeOf({ id }: Letter): Promise<KeyScope> {
    const { personId } = await this.manager.findOneByOrFail(DeliveryEntity, { id });
    return { subject: personId, scope: id, keeper: KEEPER };
  }
}
