import { extractText } from 'unpdf';
import { type DocumentPart, writeDocumentPdf } from '../../src/notifications/index.js';
import { type Disclosure } from '../../src/data-subject-rights/domain/disclosure.js';
import { onPaper } from '../../src/data-subject-rights/domain/disclosure-paper.js';
import { DISCLOSURE_WORDS } from '../../src/data-subject-rights/texts/words.js';
import { LOCALES, type Locale } from '../../src/notifications/index.js';

const AT = new Date('2026-12-01T12:00:00Z');
const JOBCENTER = { authority: 'jobcenter', office: 'of-dan-jobcenter', name: 'Jobcenter Lüchow-Dannenberg' };
const DESK = { authority: 'integrationsstelle', office: 'of-dan-integration', name: 'Integrationsstelle' };
const HAND_OFF = {
  handOff: '00000000-0000-4000-8000-000000000001',
  to: JOBCENTER,
  service: 'jc-grundsicherungsgeld',
  serviceName: 'Grundsicherungsgeld',
  purpose: 'Papier kommt an',
  fields: ['name', 'birth_date'],
  consent: 'person_initiated',
};

const DISCLOSURE: Disclosure = {
  asOf: AT,
  locale: 'ar',
  office: null,
  holdings: [
    {
      category: 'case-file',
      records: [
        {
          kind: 'facts',
          id: '00000000-0000-4000-8000-000000000002',
          since: AT,
          source: 'person',
          entries: { birth_date: '1990-01-31', is_pregnant: false },
        },
      ],
    },
    { category: 'calendar', records: [] },
  ],
  recipients: [
    {
      ...HAND_OFF,
      at: AT,
      from: DESK,
      transfer: 'tp-desk-forward',
      legalBasis: ['Art. 6 Abs. 1 lit. a DSGVO'],
      state: 'offered',
    },
  ],
  consents: [{ ...HAND_OFF, givenAt: AT, withdrawnAt: null, withdrawable: true, version: 2 }],
};

const print = (parts: readonly DocumentPart[], title = 'x') => writeDocumentPdf({ title, date: AT, parts });
const flat = async (pdf: Buffer) =>
  (await extractText(new Uint8Array(pdf), { mergePages: true })).text.replace(/\s+/g, ' ');

describe('the information on paper', () => {
  it.each(Object.keys(LOCALES) as Locale[])('%s: is in that language, in German, and whole', async (locale) => {
    const words = DISCLOSURE_WORDS[locale];
    const [own, ...others] = onPaper(DISCLOSURE, locale);
    const said = own?.paragraphs.map(({ text }) => text).join('\n') ?? '';
    const { rights, categories, notes, recipients } = words;
    const all = [words.title, words.intro, categories['case-file'].purpose, words.nothing, recipients.title, ...notes];
    for (const text of [...all, ...Object.values(rights.items)]) expect(said).toContain(text);
    expect(others.map((part) => part.locale)).toEqual(locale === 'de' ? ['de'] : ['de', 'de']);
    const pdf = await print(onPaper(DISCLOSURE, locale));
    const text = await flat(pdf);
    expect(text).toContain('Geburtsdatum: 1990-01-31');
    expect(text).toContain('Schwangerschaft: nein');
    expect(text).toContain('Art. 6 Abs. 1 lit. a DSGVO');
    expect(text).toContain('Jobcenter Lüchow-Dannenberg');
    expect(text).toContain('Auskunft über Ihre Daten');
  });

  it('has words in every language for every category and right, each of its own', () => {
    const texts = Object.values(DISCLOSURE_WORDS).map((words) => JSON.stringify(words));
    expect(new Set(texts).size).toBe(Object.keys(LOCALES).length);
    const titles = Object.values(DISCLOSURE_WORDS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(texts.filter((text) => text.includes('""'))).toEqual([]);
  });

  it('is the same bytes for the same data', async () => {
    expect(await print(onPaper(DISCLOSURE, 'fa'))).toEqual(await print(onPaper(DISCLOSURE, 'fa')));
  });
});
