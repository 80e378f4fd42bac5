import type { DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import type { CatalogueArea } from '../../src/diagnostics/catalogue-entry.js';
import { describeDiagnostic } from '../../src/diagnostics/describe-diagnostic.js';
import { exampleOf, type Found } from './all-diagnostics.js';
import { type BadInput, changedFiles, placed } from './bad-input.js';
import { BASE_PROGRAMME } from './base-programme.js';

/** Longer lines and excerpts are cut. */
const MAX_COLUMNS = 100;
const MAX_LINES = 12;

const SEVERITY = { error: 'error 错误', warning: 'warning 警告', info: 'info 提示' } as const;

/** An area of the catalogue with its title on the page. */
export interface PageArea {
  readonly title: string;
  readonly entries: CatalogueArea;
}

/** The page that describes every diagnostic: `docs/diagnostics.md`. Its anchors are the codes. */
export function diagnosticsPage(areas: readonly PageArea[], found: readonly Found[]): string {
  const sections = areas.flatMap(({ title, entries }) => [
    `## ${title}\n`,
    ...Object.keys(entries).map((code) => entryOf(code as DiagnosticCode, found)),
  ]);
  return [
    '# Diagnostics\n',
    'What `zhunsheng check` and every build say about a programme folder, by code. Codes are permanent. An error stops a',
    'build, a warning does not, an info only tells. The examples are test cases of `packages/plan-schema`; the page is',
    'written by `npm run generate -w @zhunsheng/plan-schema`.\n',
    ...sections,
  ].join('\n');
}

function entryOf(code: DiagnosticCode, found: readonly Found[]): string {
  const example = exampleOf(code, found);
  if (!example) return `### ${code}\n`;
  const { diagnostic, input } = example;
  const [zh, en] = [describeDiagnostic(diagnostic, 'zh-CN'), describeDiagnostic(diagnostic, 'en')];
  return [
    `### ${code}\n`,
    `*${SEVERITY[diagnostic.severity]}*\n`,
    `- ${literal(zh.reason)}。${literal(zh.hint)}`,
    `- ${literal(en.reason)}. ${literal(en.hint)}\n`,
    ...(input ? examples(input, placed(diagnostic).replace(` ${code}`, '')) : []),
  ].join('\n');
}

function examples(input: BadInput, place: string): string[] {
  const after = changedFiles(input.change);
  return Object.keys(input.change)
    .slice(0, 2)
    .flatMap((path) => {
      const [good, bad] = differingLines(BASE_PROGRAMME[path] ?? '', after.get(path) ?? '');
      return [...fenced(`Wrong: ${input.name}, reported at \`${place}\``, path, bad), ...fenced('Right', path, good)];
    });
}

/** The lines in which two texts differ, from each of them; the line before as context where one has none. */
function differingLines(good: string, bad: string): readonly [good: string[], bad: string[]] {
  const [a, b] = [good.split('\n'), bad.split('\n')];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const from = a.length - end === start || b.length - end === start ? Math.max(0, start - 1) : start;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
}

function fenced(title: string, path: string, lines: readonly string[]): string[] {
  if (lines.join('').trim() === '') return [];
  const shown = lines.slice(0, MAX_LINES).map(cut);
  const text = [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])];
  return [`${title}:\n`, `\`\`\`${path.endsWith('.md') ? 'markdown' : 'yaml'}`, ...text, '```\n'];
}

function cut(line: string): string {
  const visible = line.replaceAll('\uFEFF', '').replaceAll('\0', '␀').replaceAll('\r', '');
  return visible.length > MAX_COLUMNS ? `${visible.slice(0, MAX_COLUMNS)}…` : visible;
}

/** Words that Markdown leaves as they are. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
