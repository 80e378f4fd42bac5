import { diagnostic } from '../diagnostics/diagnostic.js';
import { cutFrontMatter } from '../notation/front-matter.js';
import { parseRecord } from '../records/parse-record.js';
import { readYaml } from '../records/read-yaml.js';
import { type AnnualReport, AnnualReportSchema } from '../schemas/annual-report.js';
import { withoutByteOrderMark } from '../source-file.js';
import { pathSteps } from './read-record.js';
import type { Sorted } from './record-path.js';
import type { Shelf } from './shelf.js';

/** The annual report of a Markdown file as a list of one, or an empty list when its front matter is wrong. */
export function readReport({ file, given }: Sorted, shelf: Shelf): AnnualReport[] {
  const { yaml, yamlLineOffset, body, unclosed } = cutFrontMatter(withoutByteOrderMark(file.text));
  if (yaml === undefined || unclosed) {
    const start = { line: 1, column: 1 };
    const code = unclosed ? 'front-matter-unclosed' : 'front-matter-missing';
    shelf.say(diagnostic(code, { file: file.path, place: { start, end: start } }));
    return [];
  }
  const read = readYaml(yaml, { file: file.path, lineOffset: yamlLineOffset });
  shelf.say(...read.diagnostics);
  if (!read.value.root && read.diagnostics.length > 0) return [];
  const record = parseRecord(AnnualReportSchema, read.value, file.path, given);
  shelf.say(...record.diagnostics);
  if (record.value === undefined) return [];
  shelf.place(`report:${record.value.year}`, file.path, (path) => record.locate(pathSteps(path)));
  return [{ ...record.value, body: body.replace(/\r\n?/g, '\n').trim() }];
}
