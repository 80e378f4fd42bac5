import { HEAD_LINES, type HeadDraft } from './head-draft.js';
import type { TextLine } from './text-line.js';

/** Takes the table of contents out: from 目录 to the line that comes again as the first heading. */
export function takeContents(lines: readonly TextLine[], draft: HeadDraft): TextLine[] {
  const at = lines.findIndex(({ text }) => /^目\s{0,8}[录次]$/.test(text));
  if (at < 0 || at > HEAD_LINES) return [...lines];
  const opening = entryOf(lines[at + 1]?.text ?? '');
  let end = at + 1;
  while (end < lines.length && end < at + 200) {
    const { text } = lines[end] as TextLine;
    if (end > at + 1 && opening !== '' && entryOf(text) === opening) break;
    if (/[。；]/.test(text)) break;
    end += 1;
  }
  // Without a line that comes again nobody can tell where the contents end.
  const paged = (text: string) => /[.…·]{2,}|\s\d{1,3}$/.test(text);
  const stop =
    entryOf(lines[end]?.text ?? '') === opening
      ? end
      : lines.findIndex(({ text }, index) => index > at && !paged(text));
  for (const line of lines.slice(at, stop)) draft.skipped.push({ line, reason: 'contents' });
  return [...lines.slice(0, at), ...lines.slice(stop < 0 ? lines.length : stop)];
}

function entryOf(text: string): string {
  return text.replace(/[\s.…·]{1,200}\d{0,4}$/, '').replace(/\s/g, '');
}
