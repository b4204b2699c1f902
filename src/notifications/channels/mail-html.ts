import type { Direction, Locale } from '../texts/locales.js';

/** What a mail shows. */
export interface MailContent {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly locale: Locale;
  readonly direction: Direction;
}

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Tahoma,Arial,sans-serif";

/**
 * A page without pictures, scripts or anything to fetch: one heading, short paragraphs, the link. Language and direction
 * stand twice, since some mail programs drop them with the outer elements.
 */
export function mailHtml({ title, paragraphs, locale, direction }: MailContent): string {
  const align = direction === 'rtl' ? 'right' : 'left';
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body style="margin:0;padding:16px">',
    `<div role="article" aria-label="${escapeHtml(title)}" lang="${locale}" dir="${direction}"`,
    ` style="max-width:36em;margin:0 auto;${FONT};font-size:18px;line-height:1.6;text-align:${align}">`,
    `<h1 style="font-size:1.3em;line-height:1.3;margin:0 0 0.6em">${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 0.8em">${withLinks(text)}</p>`),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
