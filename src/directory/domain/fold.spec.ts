import { fold, searchWords } from './fold.js';

describe('folding', () => {
  it.each([
    ['Behörde', 'Behoerde', 'Behorde'],
    ['Übergang', 'Uebergang', 'UBERGANG'],
    ['Straße', 'Strasse', 'STRASSE'],
    ['Ärztin', 'Aerztin', 'arztin'],
    ['Café', 'cafe', 'CAFÉ'],
  ])('makes %s, %s and %s the same', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  it('takes an umlaut the same, composed or not', () => {
    expect(fold('Gebu\u0308hr')).toBe(fold('Gebühr'));
  });

  it('leaves words only, of any script', () => {
    expect(fold('  § 24 AufenthG: Schutz (vorübergehend)!')).toBe('24 aufenthg schutz vorubergehend');
    expect(fold('жильё – سكن')).toBe('жилье سكن');
  });
});

describe('the words of a search', () => {
  it('are few, different and more than a letter', () => {
    expect(searchWords('Wohngeld, wohngeld & a Miete').map(({ folded }) => folded)).toEqual(['wohngeld', 'miete']);
    expect(searchWords(Array.from({ length: 30 }, (_, index) => `wort${index}`).join(' '))).toHaveLength(8);
  });

  it('are none where nothing was written', () => {
    expect(searchWords(' %%% ')).toEqual([]);
  });

  it('keep what was written, for lists of words that say nothing', () => {
    expect(searchWords('für')).toEqual([{ written: 'für', folded: 'fur' }]);
  });
});
