import { generate } from 'lean-qr';
import { escapeHtml } from '../text/escape-html.js';

/** Light modules around a code, as the standard asks for. */
const QUIET = 4;

/** A QR code of a text as a drawing of one path, dark on light whatever the theme. Same text, same bytes. */
export function qrHtml(text: string, label: string): string {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (x + 1 < code.size && code.get(x + 1, y)) x += 1;
      const width = x + 1 - start;
      runs.push(`M${start + QUIET} ${y + QUIET}h${width}v1h-${width}z`);
    }
  }
  const drawing = `<path class="light" d="M0 0h${side}v${side}H0z"/><path d="${runs.join('')}"/>`;
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escapeHtml(label)}">${drawing}</svg>`;
}
