import { defineAuthority, defineService, type ServiceDraft } from './define.js';
import { NO_REMEDY } from './remedies.js';
import { TRANSFER_PROFILES } from './transfer-profiles.js';
import { is } from './words.js';

const draft: ServiceDraft = {
  id: 'example-advice',
  name: { de: 'Beispielberatung', en: 'Example advice' },
  plain: { de: 'Hier gibt es Rat.' },
  legalBasis: ['Satzung'],
  condition: is('in_need', true),
  documents: ['reisepass'],
  fee: { cents: 0, note: null },
  channels: ['phone'],
  deadlines: [],
  remedy: NO_REMEDY,
  nextHandOffs: [{ service: 'other', authority: 'example', why: 'weiter', transfer: 'tp-kk' }],
  certainty: 'known',
  sources: ['known'],
};

describe('declarations', () => {
  it('leave open what nobody stated', () => {
    expect(defineService(draft)).toMatchObject({
      leikaKey: null,
      conditionNote: null,
      doubts: [],
      note: null,
      validFrom: null,
      validUntil: null,
    });
    expect(defineService({ ...draft, validFrom: '2027-01-01' }).validFrom).toBe('2027-01-01');
  });

  it('give every next step the terms of its transfer', () => {
    expect(defineService(draft).nextHandOffs[0]).toEqual({ ...draft.nextHandOffs[0], ...TRANSFER_PROFILES['tp-kk'] });
  });

  it('give services to their authority and cannot be changed any more', () => {
    const authority = defineAuthority({
      id: 'example',
      name: { de: 'Beispielstelle', en: 'Example office' },
      kind: 'municipal',
      procedureLaw: null,
      sgbBody: false,
      services: [defineService(draft)],
    });
    const [service] = authority.services;
    expect(service?.authority).toBe('example');
    expect(
      [authority, authority.services, service, service?.condition, service?.documents].every(Object.isFrozen),
    ).toBe(true);
  });
});
