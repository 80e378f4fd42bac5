import { diagnostic } from '../diagnostics/diagnostic.js';
import { splitFrontMatter } from '../markdown/front-matter.js';
import { parseRecord } from '../records/parse-record.js';
import { readYaml } from '../records/read-yaml.js';
import { type AnnualReport, AnnualReportSchema } from '../schemas/annual-report.js';
import { withoutByteOrderMark } from '../source-file.js';
import { pathSteps } from './read-record.js';
import type { Sorted } from './record-path.js';
import type { Shelf } from './shelf.js';

/** The annual report of a Markdown file as a list of one, or an empty list when its front matter is wrong. */
export function readReport({ file, given }: Sorted, shelf: Shelf): AnnualReport[] {
  const text = withoutByteOrderMark(file.text);
  const { yaml, body, line } = splitFrontMatter(text);
  if (!yaml) {
    const start = { line: 1, column: 1 };
    const code = /^---[ \t]*[\r\n]/.test(text) ? 'front-matter-unclosed' : 'front-matter-missing';
    shelf.say(diagnostic(code, { file: file.path, place: { start, end: start } }));
    return [];
  }
  const read = readYaml(yaml.value, { file: file.path, lineOffset: 1 });
  shelf.say(...read.diagnostics);
  if (!read.value.root && read.diagnostics.length > 0) return [];
  const record = parseRecord(AnnualReportSchema, read.value, file.path, given);
  shelf.say(...record.diagnostics);
  if (record.value === undefined) return [];
  const start = { line: line + (/^\s*/.exec(body)?.[0].match(/\r\n?|\n/g)?.length ?? 0), column: 1 };
  const inBody = { file: file.path, place: { start, end: start } };
  shelf.place(`report:${record.value.year}`, file.path, (path) =>
    path === 'body' ? inBody : record.locate(pathSteps(path)),
  );
  return [{ ...record.value, body: body.replace(/\r\n?/g, '\n').trim() }];
}
