import type { ReadLimits } from '../read-limits.js';
import { readXmlRoot } from '../xml/read-xml.js';
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { DocxStyles } from './docx-styles.js';
import { numberFormat } from './number-format.js';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly decimalsOnly: boolean;
  /** A level restarts when one of a depth below this is used; absent: when any level above it is. */
  readonly restart?: number;
  readonly style?: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: readonly (Level | undefined)[];
  /** Starts that this list gives to its levels anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export interface DocxNumbering {
  /** The number of the next paragraph of a list as Word prints it, with the blank behind it where one is needed. */
  readonly next: (id: string, level: number) => string;
  /** The level at which a list numbers the paragraphs of a style. */
  readonly levelOfStyle: (id: string, style: string) => number | undefined;
}

const DEEPEST = 8;
const PLACEHOLDER = /%([1-9])/g;
/** Bullets of the symbol fonts have no meaning outside them. */
const SYMBOL_BULLET = /[\uE000-\uF8FF]/g;
/** Behind a mark such as 、 or ） none is needed. */
const NEEDS_BLANK = /[0-9A-Za-z.\p{Script=Han}]$/u;

export function docxNumbering(
  archive: ZipArchive,
  part: string | undefined,
  styles: DocxStyles,
  limits: ReadLimits,
): DocxNumbering {
  const lists = listsOf(part === undefined ? undefined : readXmlRoot(archive, part, limits), styles);
  const counters = new Map<string, (number | undefined)[]>();
  const seen = new Set<string>();
  const next = (id: string, depth: number): string => {
    const list = lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level) return '';
    const counts = counters.get(list.abstractId) ?? [];
    counters.set(list.abstractId, counts);
    count(list, depth, counts, seen, id);
    return printed(list, level, counts);
  };
  return {
    next,
    levelOfStyle: (id, style) => {
      const found = lists.get(id)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return found === -1 ? undefined : found;
    },
  };
}

function count(list: List, depth: number, counts: (number | undefined)[], seen: Set<string>, id: string): void {
  const start = list.starts.get(depth);
  const isFirst = start !== undefined && !seen.has(`${id}/${depth}`);
  if (isFirst) seen.add(`${id}/${depth}`);
  for (let above = 0; above < depth; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
  const before = isFirst ? undefined : counts[depth];
  counts[depth] = before === undefined ? (start ?? list.levels[depth]?.start ?? 1) : before + 1;
  for (let below = depth + 1; below <= DEEPEST; below += 1) {
    const restart = list.levels[below]?.restart ?? below;
    if (depth < restart) counts[below] = undefined;
  }
}

function printed(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return level.text.replace(SYMBOL_BULLET, '•');
  const text = level.text.replace(PLACEHOLDER, (_, place: string) => {
    const of = list.levels[Number(place) - 1];
    const format = level.decimalsOnly ? 'decimal' : (of?.format ?? 'decimal');
    return numberFormat(counts[Number(place) - 1] ?? of?.start ?? 1, format);
  });
  return level.suffix !== 'nothing' && NEEDS_BLANK.test(text) ? `${text} ` : text;
}

function listsOf(root: XmlElement | undefined, styles: DocxStyles): ReadonlyMap<string, List> {
  const abstracts = new Map(
    childrenOf(root, 'abstractNum').map((list) => [list.attributes.get('abstractNumId'), list]),
  );
  const instances = new Map(childrenOf(root, 'num').map((list) => [list.attributes.get('numId') ?? '', list]));
  return new Map([...instances].map(([id, instance]) => [id, listOf(instance, instances, abstracts, styles)]));
}

function listOf(
  instance: XmlElement,
  instances: ReadonlyMap<string, XmlElement>,
  abstracts: ReadonlyMap<string | undefined, XmlElement>,
  styles: DocxStyles,
): List {
  const abstractId = settingOf(instance, 'abstractNumId') ?? '';
  const own = abstracts.get(abstractId);
  const link = settingOf(own, 'numStyleLink');
  const linked = link === undefined ? undefined : instances.get(styles.numberingOf(link) ?? '');
  const abstract = linked ? abstracts.get(settingOf(linked, 'abstractNumId')) : own;
  const overrides = childrenOf(instance, 'lvlOverride').map((override) => ({
    depth: depthOf(override),
    start: settingOf(override, 'startOverride'),
    level: childOf(override, 'lvl'),
  }));
  const levels = [...childrenOf(abstract, 'lvl'), ...overrides.flatMap(({ level }) => level ?? [])];
  const byDepth: (Level | undefined)[] = [];
  for (const level of levels) byDepth[depthOf(level)] = levelOf(level);
  return {
    abstractId,
    levels: byDepth,
    starts: new Map(overrides.flatMap(({ depth, start }) => (start === undefined ? [] : [[depth, Number(start)]]))),
  };
}

function levelOf(element: XmlElement): Level {
  const restart = settingOf(element, 'lvlRestart');
  const style = settingOf(element, 'pStyle');
  // A format that Word got after the standard stands in an alternative; the fallback is the nearest old one.
  const format = settingOf(element, 'numFmt') ?? settingOf(element, 'AlternateContent', 'Fallback', 'numFmt');
  return {
    start: Number(settingOf(element, 'start') ?? 0),
    format: format ?? 'decimal',
    text: settingOf(element, 'lvlText') ?? '',
    suffix: settingOf(element, 'suff') ?? 'tab',
    decimalsOnly: isOn(element, 'isLgl'),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  };
}

function depthOf(element: XmlElement): number {
  const depth = Number(element.attributes.get('ilvl') ?? 0);
  return depth >= 0 && depth <= DEEPEST ? depth : 0;
}
