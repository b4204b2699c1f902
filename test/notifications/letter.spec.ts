import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { writeLetterPdf } from '../../src/notifications/channels/letter-pdf.js';
import { renderMessage } from '../../src/notifications/domain/render-message.js';
import { LOCALES, type Locale } from '../../src/notifications/texts/locales.js';
import { sampleParams } from './sample-params.js';

const TO = {
  name: 'Olena Beispiel',
  careOf: 'Unterkunft am See',
  street: 'Am Markt 1',
  postcode: '29439',
  town: 'Lüchow',
};
const MM = 72 / 25.4;

const textIn = (locale: string, times = 1) => {
  const rendered = renderMessage({ message: 'missing_document', locale, params: sampleParams('missing_document') });
  return { parts: Array.from({ length: times }, () => rendered), note: undefined, ...rendered };
};

const letter = (locale: string, to = TO, times = 1) =>
  writeLetterPdf({ to, texts: [textIn(locale, times), textIn('de', times)], date: new Date('2027-01-07T08:00:00Z') });

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
}

/** What stands on the first page, with its distance from the upper edge in millimetres. */
async function itemsOf(pdf: Buffer): Promise<{ text: string; top: number; left: number }[]> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1);
  const { items } = await page.getTextContent();
  return (items as unknown as Item[])
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform }) => ({
      text: str,
      top: (841.89 - (transform[5] ?? 0)) / MM,
      left: (transform[4] ?? 0) / MM,
    }));
}

describe('a letter on paper', () => {
  it('shows in the window the address and nothing else', async () => {
    const items = await itemsOf(await letter('en'));
    const inWindow = items.filter(({ top }) => top > 45 && top < 90);
    expect(
      inWindow
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' '),
    ).toBe('Olena Beispiel c/o Unterkunft am See Am Markt 1 29439 Lüchow');
    expect(Math.min(...inWindow.map(({ left }) => left))).toBeCloseTo(25, 0);
    expect(items.filter(({ top }) => top <= 45)).toEqual([]);
  });

  it.each(Object.keys(LOCALES) as Locale[])('%s: says all of it in that language and in German', async (locale) => {
    const pdf = await letter(locale);
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('Es fehlen noch 3 Unterlagen: Pass, Meldebescheinigung und Mietvertrag.');
    // from right to left the words stand on paper in another order than they are read in
    const begins = LOCALES[locale].direction === 'ltr' ? textIn(locale).body.slice(0, 60) : 'Jobcenter';
    expect(flat).toContain(begins);
    expect(pdf.toString('latin1')).toContain(`/Lang (${locale})`);
  });

  it.each(['ar', 'fa'])('%s: runs from right to left and leaves no sign undrawn', async (locale) => {
    const items = (await itemsOf(await letter(locale))).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    const title = items.filter(({ top }) => Math.abs(top - (items[0]?.top ?? 0)) < 1);
    const rightmost = title.toSorted((one, other) => other.left - one.left)[0];
    expect(rightmost?.left).toBeGreaterThan(150);
    expect(rightmost?.text.trim().length).toBeGreaterThan(0);
    expect(items.map(({ text }) => text).join('')).not.toMatch(/[\0\ufffd\u200c]/);
  });

  it('is the same at every try, has a language and a title that tells nothing', async () => {
    const pdf = await letter('ar');
    expect((await letter('ar')).equals(pdf)).toBe(true);
    const { info } = await getMeta(new Uint8Array(pdf));
    expect(info).toMatchObject({ Title: 'EinDach', Language: 'ar' });
    expect(pdf.toString('latin1')).toMatch(/\/Marked true/);
  });

  it('goes on over several pages', async () => {
    const { totalPages } = await extractText(new Uint8Array(await letter('fr', TO, 12)));
    expect(totalPages).toBeGreaterThan(1);
  });

  it.each([
    ['line breaks', 'Olena\r\nAn das Jobcenter'],
    ['controls over the direction', 'Olena\u202e Beispiel'],
    ['signs no font has', 'Olena \u{1F600} 李'],
    ['no end', 'Olena '.repeat(1_700)],
  ])('survives a name with %s and keeps it in one paragraph', async (_what, name) => {
    const items = await itemsOf(await letter('en', { ...TO, name }));
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter(({ text }) => text.startsWith('An das Jobcenter'))).toEqual([]);
  });
});
