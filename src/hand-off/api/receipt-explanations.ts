import { type Length } from '../../deadlines/index.js';
import { type ReceiptNames } from '../acts/receipt-desk.js';
import {
  type Procedure,
  type ReceiptNotes,
  type RemedyNote,
  type SilenceNote,
  type Term,
} from '../domain/receipt-notes.js';
import { type ReceiptEntity } from '../persistence/receipt.entity.js';
import { type Html, html } from './html.js';
import { type PageWriter } from './page-writer.js';

/** What the receipt means and how it goes on. */
export function explanations(page: PageWriter, receipt: ReceiptEntity, names: ReceiptNames): Html {
  const { counting, procedure, outcome, silence } = receipt.notes;
  return html`<dl class="notes">
    ${page.row('office', page.german(names.issuedByOffice))} ${page.row('filedWith', page.name(names.filedWith))}
    ${page.row('competent', page.name(names.competent))}
    ${page.row('counting', html`${page.german(counting.basis)}${doubt(page, counting)}`)}
    ${outcome === null ? null : page.row('outcome', html`${page.words.outcome[outcome] ?? outcome}`)}
    ${silence === undefined ? null : page.row('silence', silenceText(page, silence))}
    ${procedure === null ? null : rowsOf(page, procedure)}
  </dl>`;
}

const silenceText = (page: PageWriter, { title, legalBasis, consequence, endedOn }: SilenceNote): Html =>
  html`${title[page.language]} (${page.words.endedOn} ${endedOn})
    <small>${page.german(legalBasis.join('; '))}</small>
    <small>${page.german(consequence)}</small>`;

const doubt = (page: PageWriter, { doubt: reference }: ReceiptNotes['counting']): Html | null =>
  reference === null ? null : html`<small>${page.words.label.openPoint}: ${reference}</small>`;

function rowsOf(page: PageWriter, { law, legalBasis, terms, remedy }: Procedure): Html {
  return html`${law === null ? null : page.row('procedure', page.german(law.replaceAll('_', ' ')))}
  ${legalBasis.length === 0 ? null : page.row('legalBasis', page.german(legalBasis.join('; ')))}
  ${terms.length === 0 ? null : page.row('terms', termList(page, terms))}
  ${remedy === null ? null : page.row('remedy', remedyText(page, remedy))}`;
}

const termList = (page: PageWriter, terms: readonly Term[]): Html =>
  html`<ul>
    ${terms.map((term) => termItem(page, term))}
  </ul>`;

function termItem(page: PageWriter, { title, length, begins, consequenceIfMissed, legalBasis }: Term): Html {
  const when = length === null ? page.words.begins[begins] : `${lengthText(page, length)} ${page.words.begins[begins]}`;
  const consequence =
    consequenceIfMissed === null
      ? null
      : html`<small>${page.words.label.ifMissed}: ${page.german(consequenceIfMissed)}</small>`;
  return html`<li>
    <b>${when}</b>: ${title[page.language]}
    <small>${page.german(legalBasis.join('; '))}</small>
    ${consequence}
  </li>`;
}

function remedyText(page: PageWriter, { type, length, legalBasis }: RemedyNote): Html {
  const within = length === null ? '' : `: ${lengthText(page, length)}`;
  return html`${page.words.remedy[type]}${within}
    <small>${page.german(legalBasis.join('; '))}</small>
    <small>${page.words.instructionPrevails}</small>`;
}

function lengthText(page: PageWriter, { value, unit }: Length): string {
  const [one, other] = page.words.unit[unit];
  return `${value} ${value === 1 ? one : other}`;
}
