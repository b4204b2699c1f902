import { Inject, Injectable } from '@nestjs/common';
import { type Facts } from '../../authority-kit/index.js';
import { type AreaKey, Register } from '../../catalogue/index.js';
import { type HandOffView, isApplication, type Offer, OfferHandOff } from '../../hand-off/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { ReadCases } from './read-cases.js';

/** What the desk adds to what the file knows. */
export type FromTheDesk = Required<Pick<Offer, 'caseId'>> &
  Omit<Offer, 'id' | 'caseId' | 'personId' | 'place' | 'facts'>;

/** Hands a matter over from a case: person, place, facts and the papers that are there come from its file. */
@Injectable()
export class HandOver {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(OfferHandOff) private readonly offerHandOff: OfferHandOff,
    @Inject(Register) private readonly register: Register,
  ) {}

  /** @throws DomainError `case/not-found`, `case/read-only` and what `OfferHandOff` throws */
  async run(desk: FromTheDesk, viewer: Viewer): Promise<HandOffView> {
    const { row, members } = await this.cases.toWorkOn(desk.caseId, viewer);
    const offer: Offer = {
      ...desk,
      documents: desk.documents ?? this.papersFor(desk, row.documents),
      personId: row.personId,
      place: row.place as AreaKey,
      facts: (members[0]?.facts ?? {}) as Facts,
    };
    return this.offerHandOff.run(offer, viewer);
  }

  /** What the person has and the service asks for, unless the desk says that it does not go along. */
  private papersFor({ kind, service, content, documentGaps = [] }: FromTheDesk, held: readonly string[]): string[] {
    if (!isApplication({ kind, fields: Object.keys(content) })) return [];
    const gaps = documentGaps.map(({ document }) => document);
    const asked = this.register.service(service)?.documents ?? [];
    return asked.filter((document) => held.includes(document) && !gaps.includes(document));
  }
}
