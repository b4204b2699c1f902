import { createHash } from 'node:crypto';

/** Printed on A4 and readable on a small screen; nothing is loaded from anywhere. */
export const PAGE_STYLE = `
@page { size: A4; margin: 12mm 18mm; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.35 system-ui, 'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif; color: #16202a; background: #fff; }
body { max-width: 174mm; margin: 0 auto; padding: 8mm 0; }
header { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm;
  border-bottom: 2.5pt solid #0b4f6c; padding-bottom: 3mm; margin-bottom: 5mm; }
h1 { font-size: 19pt; line-height: 1.15; margin: 0; color: #0b4f6c; }
h2 { font-size: 9.5pt; letter-spacing: .04em; text-transform: uppercase; color: #0b4f6c; margin: 5mm 0 1.5mm; }
.number { text-align: end; white-space: nowrap; }
.number b { display: block; font: 700 19pt/1.15 ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', monospace; letter-spacing: .12em; }
.says { font-size: 12.5pt; margin: 0 0 1mm; }
.de { display: block; font-size: 8.5pt; font-weight: 400; color: #56626d; letter-spacing: 0; text-transform: none; }
dl { display: grid; grid-template-columns: 40mm 1fr; align-content: start; margin: 0; border-top: .5pt solid #c6d0d8; }
dt, dd { padding: 1.1mm 0; border-bottom: .5pt solid #c6d0d8; margin: 0; }
dt { color: #43505b; padding-inline-end: 4mm; }
dd { font-weight: 600; }
dl.notes { font-size: 9.5pt; grid-template-columns: 46mm 1fr; }
dl.notes dt, dl.notes dd { padding: .8mm 0; }
dl.notes dd, small { font-weight: 400; }
.day { font-size: 13pt; color: #0b4f6c; }
.proof { display: grid; grid-template-columns: 1fr 56mm; gap: 7mm; }
figure { margin: 0; }
figure svg { width: 58mm; height: 58mm; display: block; margin: -2mm -1mm 0; }
figcaption { font-size: 8.5pt; color: #43505b; }
aside { border-inline-start: 3pt solid #b3261e; background: #fdf1f0; font-weight: 600; padding: 2mm 4mm; margin-top: 4mm; break-inside: avoid; }
ul { margin: 0; padding: 0; list-style: none; }
li { break-inside: avoid; }
li + li { margin-top: 1mm; }
small { font-size: 8pt; color: #43505b; display: block; }
footer { margin-top: 5mm; border-top: 2.5pt solid #0b4f6c; padding-top: 2mm; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 6mm; }
code { font: 8pt/1.4 ui-monospace, 'DejaVu Sans Mono', monospace; color: #43505b; overflow-wrap: anywhere; }
@media print { html { font-size: 10pt; line-height: 1.3; } body { padding: 0; } }
@media screen and (max-width: 640px) {
  body { padding: 5mm; } header { flex-direction: column; align-items: flex-start; } .number { text-align: start; }
  .proof, dl, dl.notes { grid-template-columns: 1fr; } dt { border: 0; padding-bottom: 0; }
}
`;

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** The page may show itself and its own style, and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
