import { Inject, Injectable } from '@nestjs/common';
import { Offices } from '../../catalogue/index.js';
import { type DutyView, HandOffs, ImposeDuties } from '../../hand-off/index.js';
import { Persons } from '../../identity/index.js';
import { type Viewer } from '../../platform/access/index.js';
import { type Page, type PageRequest, type Tx, UnitOfWork } from '../../platform/database/index.js';
import { DomainError } from '../../platform/problem/index.js';
import { type NamedOffice } from '../domain/disclosure.js';
import { type RightsRequestEntity } from '../persistence/rights-request.entity.js';
import { RightsRequests } from '../persistence/rights-requests.js';

/** A request, the language its answer is read in, and who of the recipients has confirmed it. */
export interface FollowedRequest {
  readonly request: RightsRequestEntity;
  readonly locale: string;
  readonly recipients: readonly (NamedOffice & { readonly duty: DutyView })[];
}

/** Reads requests; a foreign one looks exactly like one that does not exist. */
@Injectable()
export class ReadRequests {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(ImposeDuties) private readonly duties: ImposeDuties,
  ) {}

  page(viewer: Viewer, request: PageRequest): Promise<Page<RightsRequestEntity>> {
    return this.work.read((tx) => tx.of(RightsRequests).page(viewer, request));
  }

  /**
   * The person sees every recipient, a desk only those it takes part in itself.
   * @throws DomainError `rights-request/not-found`
   */
  one(id: string, viewer: Viewer): Promise<FollowedRequest> {
    return this.work.read(async (tx) => {
      const request = await tx.of(RightsRequests).visible(id, viewer);
      if (request === null) throw new DomainError('rights-request/not-found');
      const recipients = [];
      for (const duty of await this.duties.of(tx, id)) {
        if ((await tx.of(HandOffs).visible(duty.handOffId, viewer)) === null) continue;
        recipients.push({ ...(await named(tx, duty)), duty });
      }
      const { locale = viewer.locale } = (await tx.of(Persons).byId(request.personId)) ?? {};
      return { request, locale, recipients };
    });
  }
}

async function named(tx: Tx, { authority, office }: DutyView): Promise<NamedOffice> {
  return { authority, office, name: (await tx.of(Offices).byId(office))?.name ?? office };
}
