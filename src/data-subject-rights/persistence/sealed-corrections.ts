import { type EntityManager } from 'typeorm';
import { FieldKeys, type KeyScope } from '../../platform/sealing/index.js';
import { type Correction } from '../domain/correction.js';
import { type RightsRequestEntity } from './rights-request.entity.js';

/** It belongs to the file it is to be put right in, and goes with it. */
const scopeOf = ({ personId, caseId, authority }: RightsRequestEntity): KeyScope => ({
  subject: personId,
  scope: caseId,
  keeper: authority,
});

const placeOf = ({ id }: RightsRequestEntity) => ({ column: 'rights_request.sealed_correction', row: id });

/** What persons say is true instead, under their key: for themselves and the desk that keeps the file. */
export class SealedCorrections {
  private readonly keys: FieldKeys;

  constructor(manager: EntityManager) {
    this.keys = new FieldKeys(manager);
  }

  /** The request as it is stored. */
  async sealed(request: RightsRequestEntity): Promise<RightsRequestEntity> {
    const { correction } = request;
    if (correction === null) return { ...request, sealedCorrection: null };
    const seal = await this.keys.sealer(scopeOf(request));
    return { ...request, correction: null, sealedCorrection: seal(JSON.stringify(correction), placeOf(request)) };
  }

  /** The requests as whoever acts now may read them. */
  async opened<R extends readonly RightsRequestEntity[]>(requests: R): Promise<R> {
    const sealed = requests.filter(({ sealedCorrection }) => typeof sealedCorrection === 'string');
    const opener = await this.keys.opener(sealed.map(scopeOf));
    for (const request of sealed) {
      const opened = opener.open(scopeOf(request), request.sealedCorrection ?? '', placeOf(request));
      request.correction = opened.kind === 'open' ? (JSON.parse(opened.text) as Correction) : null;
    }
    return requests;
  }
}
