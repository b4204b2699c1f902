import { createHash } from 'node:crypto';
import { toString as toQrCode } from 'qrcode';
import { Html, html } from '../../src/hand-off/api/html.js';
import { RECEIPT_KINDS } from '../../src/hand-off/domain/receipt.js';
import { receiptPage } from '../../src/hand-off/api/receipt-page.js';
import { RECEIPT_WORDS } from '../../src/hand-off/api/receipt-words.js';
import { type ReceiptEntity } from '../../src/hand-off/persistence/receipt.entity.js';
import { OUTCOMES } from '../../src/hand-off/acts/move.js';
import { ReceiptWorld, type Receipt } from './receipt-world.js';

describe('the page of a receipt', () => {
  let world: ReceiptWorld;
  let receipts: Receipt[];
  beforeAll(async () => {
    world = await ReceiptWorld.open();
    receipts = await world.receipts();
  });
  afterAll(() => world.app.close());

  it('shows the number, the days and the code with the signed receipt', async () => {
    for (const { reference, kind, jws } of receipts) {
      const { status, text, headers } = await world.page(reference);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<b>${reference}</b>`);
      expect(text).toContain(RECEIPT_WORDS.de.title[kind as 'R1']);
      expect(text).toContain('20. November 2026');
      expect(text).toContain(await toQrCode(jws, { type: 'svg', errorCorrectionLevel: 'L', margin: 4 }));
      expect(text).toContain('<html lang="de" dir="ltr">');
    }
  });

  it('loads nothing and lets nothing run but its own style', async () => {
    const { text, headers } = await world.page(receipts[0]?.reference ?? '');
    const policy = headers.get('content-security-policy') ?? '';
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|@import|url\(/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('names nobody and holds no contents', async () => {
    for (const { reference } of receipts) expect((await world.page(reference)).text).not.toMatch(/Amina|Beispiel/);
  });

  it('is nobody else’s to see', async () => {
    expect((await world.page(receipts[0]?.reference ?? '', 'clerk-sozialamt')).status).toBe(404);
  });
});

const NAME = { de: 'Amt <b>& Söhne</b>', en: 'Office "quoted"' };
const NAMES = { service: NAME, issuedBy: NAME, issuedByOffice: NAME.de, filedWith: NAME, competent: NAME };
const RECEIPT = {
  kind: 'R1',
  reference: 'K7M2QX',
  issuedAt: new Date('2026-11-23T23:30:00Z'),
  filedOn: '2026-11-20',
  receivedOn: '2026-11-20',
  counts: 'competent_body',
  countsFrom: null,
  rule: 'rr-residence',
  ruleVersion: '2026-11-22',
  notes: {
    competent: { authority: 'auslaenderbehoerde', office: null },
    counting: { basis: '§ 81 AufenthG', doubt: null, warning: null },
    procedure: null,
    outcome: null,
  },
  jws: 'eyJraWQiOiJhIn0.e30.AA',
} as unknown as ReceiptEntity;

const pageFor = (locale: string, more: Partial<ReceiptEntity> = {}) =>
  receiptPage({ receipt: { ...RECEIPT, ...more }, names: NAMES, locale, publicUrl: 'https://eindach.example.org' });

describe('a page for somebody who reads', () => {
  it.each(['de', 'de-x-leicht'])('%s is German alone', async (locale) => {
    const page = await pageFor(locale);
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).not.toContain('Confirmation');
    expect(page).toContain('24. November 2026 um 00:30');
  });

  it.each(['en', 'ar', 'fa', 'uk'])('%s is English with German beside it', async (locale) => {
    const page = await pageFor(locale);
    expect(page).toContain('<html lang="en" dir="ltr">');
    for (const words of [RECEIPT_WORDS.en, RECEIPT_WORDS.de]) {
      expect(page).toContain(words.title.R1);
      expect(page).toContain(words.careful.competent_body);
    }
  });

  it('warns where the first receipt does not surely count, and only there', async () => {
    expect(await pageFor('de')).toContain('<aside>');
    expect(await pageFor('de', { counts: 'disputed' })).toContain(RECEIPT_WORDS.de.careful.disputed);
    expect(await pageFor('de', { counts: 'first_receipt' })).not.toContain('<aside>');
  });

  it('writes names as text, whatever stands in them', async () => {
    const page = await pageFor('en');
    expect(page).toContain('Amt &lt;b&gt;&amp; Söhne&lt;/b&gt;');
    expect(page).toContain('Office &quot;quoted&quot;');
    expect(page).not.toContain('<b>& S');
  });

  it('has a word in both languages for every kind and every outcome', () => {
    for (const words of Object.values(RECEIPT_WORDS)) {
      expect(RECEIPT_KINDS.filter((kind) => !words.title[kind] || !words.says[kind])).toEqual([]);
      expect(OUTCOMES.filter((outcome) => !words.outcome[outcome])).toEqual([]);
    }
  });
});

describe('html', () => {
  it('escapes text and keeps HTML', () => {
    const inner = html`<i>${`<&>"'`}</i>`;
    expect(html`<p title="${'"'}">${inner}${null}${[new Html('<br />')]}</p>`.source).toBe(
      '<p title="&quot;"><i>&lt;&amp;&gt;&quot;&#39;</i><br /></p>',
    );
  });
});
