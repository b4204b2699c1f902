import { type EntityManager } from 'typeorm';
import { type Viewer } from '../../platform/access/index.js';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { type BreakGlassEntity } from './break-glass.entity.js';

type Scoped = Pick<BreakGlassEntity, 'id' | 'subject' | 'authority'>;

const scopeOf = ({ id, subject, authority }: Scoped): KeyScope => ({ subject, scope: id, keeper: authority });
const placeOf = ({ id }: Scoped) => ({ column: 'break_glass.sealed_reason', row: id });

/** Why somebody asked, in their words: they are about a person. */
export class SealedReasons {
  private readonly keys: FieldKeys;

  constructor(manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  async sealed(request: Scoped, reason: string): Promise<string> {
    return (await this.keys.sealer(scopeOf(request)))(reason, placeOf(request));
  }

  /**
   * As `viewer` may read it; `null` where its key is not for their authority, or was deleted. Whoever looks after data protection
   * acts for none, and watches over all of them.
   */
  async opened(request: BreakGlassEntity, { role }: Viewer): Promise<string | null> {
    const scope = scopeOf(request);
    const opener = role === 'dpo' ? this.keys.ownOpener([scope]) : this.keys.opener([scope]);
    const opened = (await opener).open(scope, request.sealedReason, placeOf(request));
    return opened.kind === 'open' ? opened.text : null;
  }
}
