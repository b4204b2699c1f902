import Pdf from 'pdfkit';
import { type Direction } from '../texts/locales.js';
import { LETTER_FONTS } from './letter-fonts.js';
import { linesOf, type Piece } from './letter-lines.js';

export const mm = (length: number) => (length * 72) / 25.4;

/** DIN 5008, A4. */
const PAGE = { left: mm(25), right: mm(20), top: mm(25), bottom: mm(25), width: mm(165) } as const;

export const BODY = { size: 11.5, leading: 18, bold: false } as const;
export const TITLE = { size: 14, leading: 22, bold: true } as const;
export const SMALL = { size: 9.5, leading: 14, bold: false } as const;
export type Style = typeof BODY | typeof TITLE | typeof SMALL;

/** Control characters, which could begin a line of their own. */
export const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

interface Sheet {
  readonly date: Date;
  /** Language of the whole, for readers of screens. */
  readonly lang: string;
  readonly title: string;
}

/** Paper that is written from top to bottom, each paragraph in its own direction; tagged, so that it can be read aloud. */
export class PaperPage {
  protected readonly doc: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly whole: PDFKit.PDFStructureElement;
  protected y: number = PAGE.top;

  constructor({ date, lang, title }: Sheet) {
    this.doc = new Pdf({
      size: 'A4',
      margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: 0 },
      pdfVersion: '1.7',
      tagged: true,
      lang,
      displayTitle: true,
      info: { Title: title, Creator: 'EinDach', CreationDate: date, ModDate: date },
    });
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    for (const font of LETTER_FONTS) {
      this.doc.registerFont(font.name, font.regular);
      this.doc.registerFont(`${font.name}-bold`, font.bold);
    }
    this.whole = this.doc.struct('Document');
    this.doc.addStructure(this.whole);
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
}
