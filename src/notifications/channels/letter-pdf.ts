import { localDateOf } from '../../authority-kit/index.js';
import { writeDay } from '../domain/write-day.js';
import { type Addresses, type LetterText } from './channel.js';
import { BODY, CONTROLS, mm, PaperPage, SMALL, TITLE } from './paper-page.js';

export interface LetterDraft {
  readonly to: Addresses['letter'];
  readonly texts: readonly LetterText[];
  /** When the message came to be. */
  readonly date: Date;
}

/** DIN 5008 form B: the address stands where the window of an envelope shows it, the letter begins below. */
const ADDRESS = { top: mm(62.7), width: mm(75) } as const;
const TEXT_TOP = mm(98.5);
const FOLDS = [mm(105), mm(210)] as const;

/**
 * Writes a letter as PDF, each language after the other and in its own direction. Above the fold stands nothing but
 * the address and the day. Equal drafts give equal bytes.
 */
export async function writeLetterPdf({ to, texts, date }: LetterDraft): Promise<Buffer> {
  const page = new LetterPage(date, texts[0]?.locale ?? 'de');
  page.address([to.name, ...(to.careOf === null ? [] : [`c/o ${to.careOf}`]), to.street, `${to.postcode} ${to.town}`]);
  page.line(writeDay(localDateOf(date), 'de', 'sentence'), 'de', 'ltr', SMALL);
  for (const { parts, note, locale, direction } of texts) {
    page.gap(10);
    if (note !== undefined) page.line(note, locale, direction, SMALL);
    for (const { subject, body } of parts) {
      page.line(subject, locale, direction, TITLE);
      page.line(body, locale, direction, BODY);
      page.gap(6);
    }
  }
  return page.end();
}

class LetterPage extends PaperPage {
  constructor(date: Date, lang: string) {
    super({ date, lang, title: 'EinDach' });
    this.y = TEXT_TOP;
    this.foldMarks();
  }

  address(lines: readonly string[]): void {
    this.y = ADDRESS.top;
    for (const line of lines) this.line(line.replace(CONTROLS, ' '), 'de', 'ltr', BODY, ADDRESS.width);
    this.y = TEXT_TOP;
  }

  private foldMarks(): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    for (const y of FOLDS) this.doc.moveTo(mm(5), y).lineTo(mm(9), y).lineWidth(0.5).stroke();
    this.doc.endMarkedContent();
  }
}
