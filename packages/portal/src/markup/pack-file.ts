import { createHash } from 'node:crypto';
import { escapeHtml } from '../text/escape-html.js';
import { localName } from '../text/local-name.js';
import { packLede } from '../text/pack-lede.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import type { ProgrammeScope } from '../view/site.js';
import { roundOf } from './pack-choices.js';
import { packFormHtml, packStatusHtml, packToolsHtml } from './pack-form.js';
import type { PackLook } from './pack-look.js';
import { packSections } from './pack-sections.js';
import { siteNameOf } from './site-name.js';

/** What a file carries instead of loading it. */
export interface Carried {
  readonly style: string;
  readonly script: string;
}

/**
 * The pack of a unit as one document that opens from a disk without a network. Its policy lets nothing load, and nothing run but
 * the style and the script in it, each by its hash.
 */
export function packFileHtml(scope: ProgrammeScope, pack: InspectionPack, { style, script }: Carried): string {
  const { t, language } = scope;
  const unit = localName(language, pack.unit.unit.name, pack.unit.unit.nameEn);
  const title = `${t.inspect.packOf(unit)}｜${siteNameOf(scope)}`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">`,
    `<title>${escapeHtml(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1">`,
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<style>${style}</style></head><body class="pack-file">`,
    `<header class="wrap"><div class="hang">${noticesHtml(scope)}<p class="site">${escapeHtml(siteNameOf(scope))}</p></div></header>`,
    `<main class="wrap pack">${bodyHtml(scope, pack, unit)}</main>`,
    `<script type="application/json" id="pack">${json(dataOf(scope, pack))}</script><script>${script}</script></body></html>\n`,
  ].join('');
}

function policyOf(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}

function noticesHtml({ site, t, language, programme }: ProgrammeScope): string {
  const { demonstration, demonstrationEn } = programme.published;
  const { file } = t.inspect;
  const notices: readonly (readonly [name: string, words: string])[] = [
    ...(site.audience === 'internal' ? [[t.internal, ''] as const] : []),
    ...(demonstration ? [[t.demonstration, localName(language, demonstration, demonstrationEn)] as const] : []),
    [file.notice, file.noticeText],
  ];
  return notices
    .map(([name, words]) => `<p class="notice"><b>${escapeHtml(name)}</b>　${escapeHtml(words)}</p>`)
    .join('');
}

function bodyHtml(scope: ProgrammeScope, pack: InspectionPack, unit: string): string {
  const { t, asOf } = scope;
  const look: PackLook = { scope, as: 'file' };
  const lede = packLede(scope, pack).map(({ text }) => escapeHtml(text));
  const day = asOf === undefined ? escapeHtml(t.noAsOf) : `${escapeHtml(t.asOf)} <b><time>${asOf}</time></b>`;
  const head = `<div class="head hang"><p class="eyebrow">${escapeHtml(t.inspect.eyebrow)}</p><h1>${escapeHtml(unit)}</h1><p class="lede">${lede.join('')}</p><p class="as-of">${day}</p></div>`;
  const { file } = t.inspect;
  const sections = packSections(look, pack);
  const log = sections.filter(({ id }) => id === 'log');
  const before = sections.filter(({ id }) => id !== 'log');
  const found = { id: 'new', title: file.newFindings, html: packFormHtml(scope, pack) };
  const tools = { id: 'tools', title: file.tools, html: packToolsHtml(scope) };
  return `${head}${[tools, ...before, found, ...log].map(sectionHtml).join('')}${packStatusHtml(scope)}`;
}

function sectionHtml({ id, title, note, html }: ReturnType<typeof packSections>[number]): string {
  const small = note === undefined ? '' : `<small>${escapeHtml(note)}</small>`;
  return `<section class="part of-${id}" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}${small}</h2>${html}</section>`;
}

function dataOf(scope: ProgrammeScope, { id }: InspectionPack): object {
  const { programme, asOf = '', t } = scope;
  return { programme: programme.id, unit: id, asOf, round: roundOf(scope, id), words: t.inspect.file };
}

/** JSON that no text in it can end or open an element of the document. */
function json(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}
