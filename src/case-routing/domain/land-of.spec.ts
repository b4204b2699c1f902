import { landOf } from './land-of.js';

describe('the Land of a place', () => {
  it.each([
    ['03354018', 'DE-NI'],
    ['02000000', 'DE-HH'],
    ['11000000', 'DE-BE'],
    ['16077', 'DE-TH'],
  ])('%s lies in %s', (place, land) => expect(landOf(place)).toBe(land));

  it('knows no seventeenth Land', () => expect(landOf('17000000')).toBeUndefined());
});
