import { toString as toQrCode } from 'qrcode';
import { type ReceiptNames } from '../acts/receipt-desk.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { Html, html } from './html.js';
import { PageWriter } from './page-writer.js';
import { explanations } from './receipt-explanations.js';
import { PAGE_STYLE } from './receipt-page-style.js';
import { pageLanguage } from './receipt-words.js';

export { PAGE_POLICY } from './receipt-page-style.js';

/** A receipt with all that is needed to print it for a reader of `locale`. */
export interface PrintedReceipt {
  readonly receipt: ReceiptEntity;
  readonly names: ReceiptNames;
  readonly locale: string;
  readonly publicUrl: string;
}

/** The receipt as a page of its own. Above: what is signed, and no more; below: what it means. */
export async function receiptPage({ receipt, names, locale, publicUrl }: PrintedReceipt): Promise<string> {
  const language = pageLanguage(locale);
  const page = new PageWriter(language);
  const { kind, reference } = receipt;
  const body = html`<header>
      <h1>${page.both((words) => words.title[kind])}</h1>
      <div class="number">${page.label('reference')}<b>${reference}</b></div>
    </header>
    <main>
      <p class="says">${page.both((words) => words.says[kind])}</p>
      <h2>${page.both((words) => words.proven)}</h2>
      <section class="proof">
        ${signed(page, receipt, names)}
        <figure>
          ${await code(receipt.jws)}
          <figcaption>${page.both((words) => words.check)}</figcaption>
        </figure>
      </section>
      ${warning(page, receipt)}
      <h2>${page.both((words) => words.explained)}</h2>
      ${explanations(page, receipt, names)}
    </main>
    <footer>
      <code>${publicUrl}/v1/receipts/keys</code>
      <code>${keyOf(receipt.jws)}</code>
    </footer>`;
  return html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.words.title[kind]} ${reference}</title>
        ${new Html(`<style>${PAGE_STYLE}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.source;
}

function signed(page: PageWriter, receipt: ReceiptEntity, names: ReceiptNames): Html {
  const { filedOn, receivedOn, counts, countsFrom, rule, ruleVersion, issuedAt } = receipt;
  const day = countsFrom === null ? html`${page.words.notYet}` : html`${page.day(countsFrom)}`;
  return html`<dl>
    ${page.row('issuedBy', page.name(names.issuedBy))} ${page.row('issuedAt', html`${page.instant(issuedAt)}`)}
    ${page.row('service', page.name(names.service))} ${page.row('filedOn', html`${page.day(filedOn)}`)}
    ${page.row('receivedOn', html`${page.day(receivedOn)}`)}
    ${page.row('countsFrom', html`<span class="day">${day}</span><small>${page.words.counts[counts]}</small>`)}
    ${page.row('rule', html`${rule} (${ruleVersion})`)}
  </dl>`;
}

function warning(page: PageWriter, { counts }: ReceiptEntity): Html | null {
  if (counts === 'first_receipt') return null;
  return html`<aside>${page.both((words) => words.careful[counts])}</aside>`;
}

async function code(jws: string): Promise<Html> {
  const svg = await toQrCode(jws, { type: 'svg', errorCorrectionLevel: 'L', margin: 4 });
  return html`<div role="img" aria-label="QR code">${new Html(svg)}</div>`;
}

function keyOf(jws: string): string {
  const header = JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString('utf8')) as { kid: string };
  return header.kid;
}
