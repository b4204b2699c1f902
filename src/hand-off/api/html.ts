/** Text that is HTML already; everything else is escaped when it is put into a page. */
export class Html {
  constructor(readonly source: string) {}
}

type Piece = Html | string | readonly Html[] | null;

/** ``html`<p>${text}</p>` ``: what is not `Html` is escaped, `null` is nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const written = pieces.map(write);
  return new Html(strings.map((text, index) => text + (written[index] ?? '')).join(''));
}

function write(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Html) return piece.source;
  return typeof piece === 'string' ? escape(piece) : piece.map(({ source }) => source).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? '');
