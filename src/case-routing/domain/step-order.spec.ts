import { PRECONDITIONS } from '../law/preconditions.js';
import { mergedOrder, orderOf } from './step-order.js';

const order = (...services: string[]) => orderOf(services).map((edge) => edge.join(' → '));

describe('order of steps', () => {
  it('a case without services has no order', () => {
    expect(orderOf([])).toEqual([]);
  });

  it('goes forward to what a service brings about', () => {
    expect(order('ja-uma')).toEqual(['ja-uma → ms-youth-assessment', 'ms-youth-assessment → ms-distribution-decided']);
  });

  it('goes back to the proofs a service presupposes', () => {
    expect(order('abh-ausbildungsduldung')).toEqual([
      'ms-contract-registered → abh-ausbildungsduldung',
      'ms-identity-clarified → abh-ausbildungsduldung',
    ]);
  });

  it('goes back to a service that alone leads to what is presupposed', () => {
    expect(order('melde-bescheinigung')).toEqual([
      'melde-anmeldung → ms-address-registered',
      'ms-address-registered → melde-bescheinigung',
    ]);
  });

  it('names no service where another would do', () => {
    expect(order('bamf-kurstraeger')).toEqual(['ms-course-entitlement → bamf-kurstraeger']);
  });

  it('does not take a newcomer to have come by visa or to have moved', () => {
    expect(order('melde-anmeldung').join()).not.toMatch(/ms-visa|ms-moved/);
  });

  it('does not take consent to employment for a fast-track procedure', () => {
    expect(order('ba-zustimmung').join()).not.toMatch(/ms-preapproval/);
    expect(order('abh-81a', 'ba-zustimmung')).toEqual(
      expect.arrayContaining([
        'ms-ba-consent → ms-preapproval',
        'ms-preapproval → ms-visa',
        'ms-visa → melde-anmeldung',
      ]),
    );
  });

  it('can be followed from top to bottom', () => {
    const edges = orderOf(PRECONDITIONS.flatMap(({ before, after }) => [before, after]));
    expect(edges).toHaveLength(PRECONDITIONS.length);
    edges.forEach(([before], index) => {
      expect(edges.slice(index).filter(([, after]) => after === before)).toEqual([]);
    });
  });

  it('merges the orders of several people into one that can be followed', () => {
    const merged = mergedOrder([orderOf(['melde-bescheinigung']), orderOf(['ja-uma']), orderOf(['melde-anmeldung'])]);
    expect(merged).toEqual(orderOf(['melde-bescheinigung', 'ja-uma', 'melde-anmeldung']));
  });
});
