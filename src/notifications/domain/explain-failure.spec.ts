import { explainFailure } from './explain-failure.js';

describe('explainFailure', () => {
  it.each([
    ['no-address', /took the address away/],
    ['address-invalid', /is none/],
    ['smtp-550', /does not exist/],
    ['smtp-550-5.1.1', /does not exist/],
    ['smtp-550-5.7.1', /refuses us/],
    ['smtp-535-5.7.8', /refuses us/],
    ['auth', /refuses us/],
    ['smtp-552-5.2.2', /full/],
    ['smtp-554-5.6.0', /for good/],
    ['smtp-421', /patience/],
    ['timeout', /could not be reached|No relay/],
    ['relays-rest', /No relay/],
    ['unheard-of', /could not be handed over/],
  ])('says what %s means', (code, meaning) => {
    expect(explainFailure(code).meaning).toMatch(meaning);
    expect(explainFailure(code).advice).toMatch(/replay/);
  });
});
