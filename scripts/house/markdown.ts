import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT, textOf } from './files.ts';

const FENCE = /^(`{3,}|~{3,}).*?^\1/gms;
const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\[[^\]]*\]\(<?([^)\s>]+)>?[^)]*\)/g;
const PATH_LIKE = /^[\w.@<>*{},-]+(?:\/[\w.@<>*{},-]*)+$/;
const ROOT_FOLDER = /^(?:\.changeset|\.ci|bench|content|docs|packages|scripts|sites)\//;
const PACKAGE_FOLDER = /^(?:src|test)\//;

/** What a Markdown text names in this repository that is not there, each as `file: name`. */
export function brokenReferences(path: string, text: string): readonly string[] {
  const prose = text.replace(FENCE, '');
  const named = [...prose.matchAll(CODE_SPAN)]
    .flatMap((match) => match[1] ?? [])
    .filter((span) => !spanExists(path, span));
  const linked = [...prose.replace(CODE_SPAN, '').matchAll(LINK)]
    .flatMap((match) => match[1] ?? [])
    .filter((target) => !/^[a-z]+:/.test(target) && !linkExists(path, text, target));
  return [...named, ...linked].map((name) => `${path}: ${name}`);
}

/** The anchors of a Markdown text's headings, cut as repository hosts cut them. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.replace(FENCE, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) =>
    (match[1] ?? '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** Spans that are no path of ours count as standing; `<name>` and `*` in one stand for any name. */
function spanExists(path: string, span: string): boolean {
  if (!PATH_LIKE.test(span)) return true;
  const pattern = span.replace(/<[^>]*>/g, '*');
  if (ROOT_FOLDER.test(span)) return matches(pattern);
  return !PACKAGE_FOLDER.test(span) || matches(posix.join(posix.dirname(path), pattern));
}

function matches(pattern: string): boolean {
  return globSync(pattern.replace(/\/$/, ''), { cwd: ROOT }).length > 0;
}

function linkExists(path: string, text: string, link: string): boolean {
  const [target = '', anchor] = link.split('#');
  const file = posix.join(posix.dirname(path), decodeURIComponent(target));
  if (target && !existsSync(join(ROOT, file))) return false;
  if (!anchor || (target && !file.endsWith('.md'))) return true;
  return anchorsOf(target ? textOf(file) : text).includes(decodeURIComponent(anchor));
}
