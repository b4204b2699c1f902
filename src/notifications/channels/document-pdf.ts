import { type Direction } from '../texts/locales.js';
import { BODY, PaperPage, SMALL, TITLE } from './paper-page.js';

/** One paragraph of a document. */
export interface Paragraph {
  readonly style: 'title' | 'text' | 'small';
  readonly text: string;
}

/** What is written in one language. */
export interface DocumentPart {
  readonly locale: string;
  readonly direction: Direction;
  readonly paragraphs: readonly Paragraph[];
}

export interface DocumentDraft {
  readonly title: string;
  readonly date: Date;
  readonly parts: readonly DocumentPart[];
}

const STYLES = { title: TITLE, text: BODY, small: SMALL } as const;

/** Writes a document as PDF, each language after the other and in its own direction. Equal drafts give equal bytes. */
export async function writeDocumentPdf({ title, date, parts }: DocumentDraft): Promise<Buffer> {
  const page = new PaperPage({ date, title, lang: parts[0]?.locale ?? 'de' });
  for (const { locale, direction, paragraphs } of parts) {
    for (const { style, text } of paragraphs) {
      if (style === 'title') page.gap(10);
      page.line(text, locale, direction, STYLES[style]);
    }
    page.gap(24);
  }
  return page.end();
}
