import { fieldsShown } from './fields-shown.js';

describe('what was shown', () => {
  it('is told by names, at three levels, looking through lists', () => {
    const answer = {
      items: [
        { id: '1', content: { name: 'Amina', child: { born: '2020' } } },
        { id: '2', note: 'x' },
      ],
      next: null,
    };
    expect(fieldsShown(answer)).toEqual(['items.content.child', 'items.content.name', 'items.id', 'items.note']);
  });

  it('keeps no name that is not ours', () => {
    expect(fieldsShown({ 'Amina Beispiel': 1, '6f0c': 2, state: 'open' })).toEqual(['state']);
    expect(fieldsShown('Amina')).toEqual([]);
  });

  it('ends somewhere', () => {
    expect(fieldsShown(Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`a${n}`, n])))).toHaveLength(200);
  });
});
