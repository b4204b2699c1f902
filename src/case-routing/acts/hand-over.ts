import { Inject, Injectable } from '@nestjs/common';
import { type Facts } from '../../authority-kit/index.js';
import { type AreaKey } from '../../catalogue/index.js';
import { type HandOffView, type Offer, OfferHandOff } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { ReadCases } from './read-cases.js';

/** What the desk adds to what the file knows. */
export type FromTheDesk = Required<Pick<Offer, 'caseId'>> &
  Omit<Offer, 'id' | 'caseId' | 'personId' | 'place' | 'facts'>;

/** Hands a matter over from a case: person, place and facts come from its file. */
@Injectable()
export class HandOver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(OfferHandOff) private readonly offerHandOff: OfferHandOff,
  ) {}

  /** @throws DomainError `case/not-found` and what `OfferHandOff` throws */
  async run(desk: FromTheDesk, viewer: Viewer): Promise<HandOffView> {
    const { row, members } = await this.cases.one(desk.caseId, viewer);
    const offer: Offer = {
      ...desk,
      personId: row.personId,
      place: row.place as AreaKey,
      facts: (members[0]?.facts ?? {}) as Facts,
    };
    return this.offerHandOff.run(offer, viewer);
  }
}
