import { MANIFEST_PATH, type Manifest, type ManifestRecord } from '@zhunsheng/plan-schema/manifest';
import { RELEASE_PATH, type Release } from '../../manifest/release-schema.js';
import { visible } from '../../manifest/visible.js';
import type { RecordChanges } from './compare-records.js';
import type { SheetWords } from './sheet-words.js';

/** What stands on the sheet. */
export interface SheetContent {
  readonly release: Release;
  /** SHA-256 of the release's file. */
  readonly sha256: string;
  readonly manifest: Manifest;
  readonly previous?: Release | undefined;
  readonly changes: RecordChanges;
  /** Number of the oldest release that was compared, when older ones were not found. */
  readonly comparedTo?: string | undefined;
}

const COLUMNS = ['first', 'again', 'changed', 'unchanged', 'withdrawn'] as const;
const LISTS = ['first', 'again', 'changed', 'withdrawn'] as const;

/** Kinds in the order of the sheet; others follow by their names. */
const KINDS = ['plan', 'task', 'part', 'unit', 'entry', 'evidence', 'inspection', 'finding', 'report'];

/** The sheet for those who sign a release off, in Markdown. The same content gives the same text. */
export function releaseSheet(content: SheetContent, words: SheetWords): string {
  const sections = [
    `# ${asText(words.title(content.release.number))}`,
    words.purpose,
    table(['', ''], facts(content, words)),
    `## ${words.counts}`,
    counts(content.changes, words),
    ...LISTS.flatMap((list) => changeList(list, content, words)),
    `## ${words.sign}`,
    table(
      words.signHeads,
      words.signers.map((signer) => [signer, '', '', '']),
    ),
    `## ${words.appendix}`,
    words.appendixNote,
    checksums(content),
  ];
  return `${sections.join('\n\n')}\n`;
}

function facts({ release, sha256, manifest, previous }: SheetContent, words: SheetWords): string[][] {
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  const { facts: name } = words;
  return [
    [name.releasedOn, release.releasedOn],
    [
      name.programmes,
      manifest.programmes.map(({ id, asOf, dataAsOf }) => words.programme(id, asOf, dataAsOf)).join('<br>'),
    ],
    [name.previous, previous ? asText(words.dated(previous.number, previous.releasedOn)) : words.firstRelease],
    ...(release.previous === null ? [] : [[name.previousHash, `\`${release.previous}\``]]),
    [name.manifestHash, `\`${release.manifest}\``],
    [name.releaseHash, `\`${sha256}\``],
    [name.signature, release.signature ? words.signedBy(`\`${release.signature.publicKey}\``) : words.unsigned],
    [name.files, words.fileCount(manifest.files.length, bytes)],
  ];
}

function counts(changes: RecordChanges, words: SheetWords): string {
  const everything = COLUMNS.flatMap((column) => changes[column]);
  const row = (label: string, counted: (record: ManifestRecord) => boolean) => {
    const [first, again, changed, unchanged, withdrawn] = COLUMNS.map(
      (column) => changes[column].filter(counted).length,
    );
    const open = everything.filter(counted).length - (withdrawn ?? 0);
    return [label, ...[open, first, again, changed, unchanged, withdrawn].map(String)];
  };
  const rows = kindsOf(everything).map((kind) => row(words.kinds[kind] ?? kind, (record) => record.kind === kind));
  return table(words.countHeads, [...rows, row(words.total, () => true)]);
}

function changeList(list: (typeof LISTS)[number], { changes, comparedTo }: SheetContent, words: SheetWords): string[] {
  const records = changes[list];
  const heading = `## ${words.list(words.lists[list], records.length)}`;
  const note = list === 'first' && comparedTo !== undefined ? [words.incomplete(asText(comparedTo))] : [];
  if (records.length === 0) return [heading, ...note, words.none];
  return [heading, ...note, ...kindsOf(records).flatMap((kind) => kindList(kind, records, words))];
}

function kindList(kind: string, records: readonly ManifestRecord[], words: SheetWords): string[] {
  const ofKind = records.filter((record) => record.kind === kind);
  const lines = ofKind.map(
    ({ programme, id, title }) => `- ${[programme, id, title ?? ''].map(asText).join(' ').trimEnd()}`,
  );
  return [`### ${words.entry(words.kinds[kind] ?? kind, ofKind.length)}`, lines.join('\n')];
}

function kindsOf(records: readonly ManifestRecord[]): string[] {
  const present = new Set(records.map(({ kind }) => kind));
  const others = [...present].filter((kind) => !KINDS.includes(kind)).sort();
  return [...KINDS.filter((kind) => present.has(kind)), ...others];
}

/** In the form that `sha256sum -c` reads. */
function checksums({ release, sha256, manifest }: SheetContent): string {
  const files = [
    ...manifest.files,
    { path: MANIFEST_PATH, sha256: release.manifest },
    { path: RELEASE_PATH, sha256 },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return ['```text', ...files.map((file) => `${file.sha256}  ${file.path}`), '```'].join('\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text that may hold anything, so that Markdown shows it as it is. */
function asText(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|~&#]/g, '\\$&');
}
