import { type LocalDate } from '../../authority-kit/index.js';
import { type Name } from '../acts/receipt-desk.js';
import { type Html, html } from './html.js';
import { type Label, type PageLanguage, RECEIPT_WORDS, type ReceiptWords } from './receipt-words.js';

/** Writes words in the language of the page, with German beside them where that is another one. */
export class PageWriter {
  readonly words: ReceiptWords;

  constructor(readonly language: PageLanguage) {
    this.words = RECEIPT_WORDS[language];
  }

  both(say: (words: ReceiptWords) => string): Html {
    const german = html`<span class="de" lang="de">${say(RECEIPT_WORDS.de)}</span>`;
    return html`${say(this.words)}${this.language === 'de' ? null : german}`;
  }

  label(label: Label): Html {
    return this.both((words) => words.label[label]);
  }

  row(label: Label, value: Html): Html {
    return html`<dt>${this.label(label)}</dt>
      <dd>${value}</dd>`;
  }

  name({ de, en }: Name): Html {
    if (this.language === 'de' || de === en) return this.german(de);
    return html`${en}<span class="de" lang="de">${de}</span>`;
  }

  /** Legal text stays as the source words it. */
  german(text: string): Html {
    return html`<span lang="de">${text}</span>`;
  }

  day(day: LocalDate): string {
    return this.format(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
  }

  instant(at: Date): string {
    return this.format(at, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' });
  }

  private format(at: Date, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language === 'de' ? 'de-DE' : 'en-GB', options).format(at);
  }
}
