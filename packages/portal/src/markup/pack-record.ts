import { pageAddress } from '../data/address.js';
import { escapeHtml } from '../text/escape-html.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import { noteHtml, type PackLook } from './pack-look.js';
import { qrHtml } from './qr.js';

/** Empty rows for what is written by hand. */
const ROWS = 6;

/** Room for what is seen on site, for signatures, and the address of the page as a code. */
export function recordHtml(look: PackLook, pack: InspectionPack): string {
  const { inspect: words } = look.scope.t;
  const head = [words.place, words.seen, words.present]
    .map((name) => `<th scope="col">${escapeHtml(name)}</th>`)
    .join('');
  const rows = '<tr><td></td><td></td><td></td></tr>'.repeat(look.as === 'file' ? 3 : ROWS);
  return [
    noteHtml(look, 'site', words.log),
    `<table class="blank"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
    `<div class="sign"><p>${escapeHtml(words.inspector)}</p><p>${escapeHtml(words.inspected)}</p></div>`,
    addressHtml(look, pack),
  ].join('');
}

function addressHtml({ scope }: PackLook, { id }: InspectionPack): string {
  const { inspect: words } = scope.t;
  const address = pageAddress(scope, `inspect/${id}/`);
  const only = scope.site.origin === undefined ? `<br>${escapeHtml(words.pathOnly)}` : '';
  return `<div class="only-print at">${qrHtml(address, words.qr)}<p class="meta">${escapeHtml(words.address)}<br>${escapeHtml(address)}${only}</p></div>`;
}
