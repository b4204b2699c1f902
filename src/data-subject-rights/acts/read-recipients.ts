import { Inject, Injectable } from '@nestjs/common';
import { Offices, Register } from '../../catalogue/index.js';
import { type HandOffView, ReadHandOffs, TRANSFER_ROWS } from '../../hand-off/index.js';
import { type Tx } from '../../platform/database/index.js';
import { type DataSubject } from '../../platform/personal-data/index.js';
import { type ConsentGiven, type Disclosed, type NamedOffice } from '../domain/disclosure.js';

/** Who received data of a person, what for and on which basis, and what of it rests on their will. */
@Injectable()
export class ReadRecipients {
  constructor(
    @Inject(ReadHandOffs) private readonly handOffs: ReadHandOffs,
    @Inject(Register) private readonly register: Register,
  ) {}

  /** Oldest first. */
  async of(tx: Tx, subject: DataSubject): Promise<Disclosed[]> {
    const disclosed: Disclosed[] = [];
    for (const handOff of await this.handOffs.ofPerson(tx, subject)) {
      disclosed.push(await this.disclosed(tx, handOff));
    }
    return disclosed;
  }

  /** The consents that hand-offs rest on, oldest first. */
  async consents(tx: Tx, subject: DataSubject): Promise<ConsentGiven[]> {
    const onConsent = (await this.handOffs.ofPerson(tx, subject)).filter(({ consent }) => consent !== 'none');
    const consents: ConsentGiven[] = [];
    for (const handOff of onConsent) {
      const { at: givenAt, ...about } = await this.disclosed(tx, handOff);
      const withdrawnAt = await this.handOffs.revokedAt(tx, handOff);
      const now = { givenAt, withdrawnAt, withdrawable: handOff.live, version: handOff.version };
      consents.push({ ...pick(about), ...now });
    }
    return consents;
  }

  async office(tx: Tx, office: string, authority: string): Promise<NamedOffice> {
    return { authority, office, name: (await tx.of(Offices).byId(office))?.name ?? office };
  }

  private async disclosed(tx: Tx, handOff: HandOffView): Promise<Disclosed> {
    const { id, service, fields, transfer, legalBasis, consent, state } = handOff;
    return {
      handOff: id,
      at: handOff.offeredAt ?? handOff.createdAt,
      from: await this.office(tx, handOff.fromOffice, handOff.fromAuthority),
      to: await this.office(tx, handOff.toOffice, handOff.toAuthority),
      service,
      serviceName: this.register.service(service)?.name.de ?? service,
      purpose: TRANSFER_ROWS.find((row) => row.id === transfer)?.purpose.de ?? transfer,
      fields,
      transfer,
      legalBasis,
      consent,
      state,
    };
  }
}

function pick({ handOff, to, service, serviceName, purpose, fields, consent }: Omit<Disclosed, 'at'>) {
  return { handOff, to, service, serviceName, purpose, fields, consent };
}
