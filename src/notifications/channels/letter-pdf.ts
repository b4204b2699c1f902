import Pdf from 'pdfkit';
import { localDateOf } from '../../authority-kit/index.js';
import { writeDay } from '../domain/write-day.js';
import { type Direction } from '../texts/locales.js';
import { type Addresses, type LetterText } from './channel.js';
import { LETTER_FONTS } from './letter-fonts.js';
import { linesOf, type Piece } from './letter-lines.js';

export interface LetterDraft {
  readonly to: Addresses['letter'];
  readonly texts: readonly LetterText[];
  /** When the message came to be. */
  readonly date: Date;
}

const mm = (length: number) => (length * 72) / 25.4;

/** DIN 5008 form B: the address stands where the window of an envelope shows it, the letter begins below. */
const PAGE = { left: mm(25), right: mm(20), top: mm(25), bottom: mm(25), width: mm(165) } as const;
const ADDRESS = { top: mm(62.7), width: mm(75) } as const;
const TEXT_TOP = mm(98.5);
const FOLDS = [mm(105), mm(210)] as const;

const BODY = { size: 11.5, leading: 18, bold: false } as const;
const TITLE = { size: 14, leading: 22, bold: true } as const;
const SMALL = { size: 9.5, leading: 14, bold: false } as const;
type Style = typeof BODY | typeof TITLE | typeof SMALL;

/** Control characters, which could begin a line of their own. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

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

class LetterPage {
  private readonly doc: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly whole: PDFKit.PDFStructureElement;
  private y: number = TEXT_TOP;

  constructor(date: Date, lang: string) {
    this.doc = new Pdf({
      size: 'A4',
      margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: 0 },
      pdfVersion: '1.7',
      tagged: true,
      lang,
      displayTitle: true,
      info: { Title: 'EinDach', Creator: 'EinDach', CreationDate: date, ModDate: date },
    });
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    for (const font of LETTER_FONTS) {
      this.doc.registerFont(font.name, font.regular);
      this.doc.registerFont(`${font.name}-bold`, font.bold);
    }
    this.whole = this.doc.struct('Document');
    this.doc.addStructure(this.whole);
    this.foldMarks();
  }

  address(lines: readonly string[]): void {
    this.y = ADDRESS.top;
    for (const line of lines) this.line(line.replace(CONTROLS, ' '), 'de', 'ltr', BODY, ADDRESS.width);
    this.y = TEXT_TOP;
  }

  gap(height: number): void {
    this.y += height;
  }

  /** One paragraph, over as many lines and pages as it takes. */
  line(text: string, lang: string, direction: Direction, style: Style, width: number = PAGE.width): void {
    const lines = linesOf(text, direction, width, (piece) => this.widthOf(piece, style));
    const draw = () => {
      for (const pieces of lines) this.draw(pieces, direction, style, width);
    };
    const kind = style.bold ? 'H1' : 'P';
    this.whole.add(this.doc.struct(kind, { lang, actual: text.replace(CONTROLS, '') }, draw));
  }

  async end(): Promise<Buffer> {
    this.whole.end();
    const ended = new Promise<void>((done) => this.doc.on('end', done));
    this.doc.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private draw(pieces: readonly Piece[], direction: Direction, style: Style, width: number): void {
    if (this.y + style.leading > this.doc.page.height - PAGE.bottom) {
      this.doc.addPage();
      this.y = PAGE.top;
    }
    const used = pieces.reduce((sum, piece) => sum + this.widthOf(piece, style), 0);
    let x = direction === 'rtl' ? PAGE.left + width - used : PAGE.left;
    for (const piece of pieces) {
      this.useFont(piece, style);
      this.doc.text(piece.text, x, this.y, { lineBreak: false, baseline: 'alphabetic' });
      x += this.widthOf(piece, style);
    }
    this.y += style.leading;
  }

  private widthOf(piece: Piece, style: Style): number {
    this.useFont(piece, style);
    return this.doc.widthOfString(piece.text);
  }

  private useFont({ font }: Piece, { size, bold }: Style): void {
    this.doc.font(bold ? `${font.name}-bold` : font.name).fontSize(size);
  }

  private foldMarks(): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    for (const y of FOLDS) this.doc.moveTo(mm(5), y).lineTo(mm(9), y).lineWidth(0.5).stroke();
    this.doc.endMarkedContent();
  }
}
