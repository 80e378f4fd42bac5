import type { Responsibility, UnitMention } from '../schemas/responsibility.js';
import { readEntries } from './entries.js';
import { foldWidth } from './fold-width.js';
import { termKeyOf } from './keys.js';
import { SharedPrefix } from './shared-prefix.js';
import { cut, shieldOf } from './shield.js';
import { type Span, shifted, wordsAt } from './span.js';
import { cutUnitList } from './unit-list.js';
import { type RoleWordKind, readUnitTail, type UnitTail } from './unit-tail.js';

/** What a list of bodies is read with. */
export interface UnitReadingOptions {
  /** The role word that stands before the list, such as 责任单位. */
  readonly word?: string | undefined;
  /** The role of bodies that no role word of their own follows; by default the one that `word` gives. */
  readonly role?: 'lead' | 'support' | undefined;
  /** A body leads elsewhere in the same run, so that 责任单位 means support. */
  readonly withLead?: boolean | undefined;
  /** Names of units on record, for completing shared prefixes. */
  readonly known?: readonly string[] | undefined;
}

/** A responsibility with the stretch of its list, and of each of its bodies. */
export interface LocatedResponsibility extends Span {
  readonly value: Responsibility;
  readonly units: readonly Span[];
}

/**
 * Reads who owes a duty: the value of 责任单位 and its like, or the inner words of a bracket such as
 * `A、B牵头，C等配合` or `牵头单位：A；责任单位：B`. Never fails; text without any name gives an empty list.
 *
 * The name of a body is kept as printed. An explanatory bracket behind it that opens with 含, 下同 or their like is no
 * part of the name: it goes into `scope`, without its marks. Several scopes are joined by `；`.
 */
export function parseUnits(text: string, options: UnitReadingOptions = {}): Responsibility[] {
  return readUnits(text, options).map(({ value }) => value);
}

/** {@link parseUnits} with places. */
export function readUnits(text: string, options: UnitReadingOptions = {}): LocatedResponsibility[] {
  const prefix = new SharedPrefix(options.known);
  const groups = readEntries(text).flatMap(({ word, value }) => groupsOf(text, value, headOf(word, options)));
  const withLead = options.withLead || groups.some(({ kind }) => kind === 'lead');
  return groups.map((group) => located(text, group, withLead, prefix));
}

/** Whether words without a key say who does what, as `A牵头，B配合` does. */
export function namesRoles(text: string): boolean {
  const groups = groupsOf(text, { start: 0, end: text.length }, { word: '', kind: 'either' });
  return groups.some(({ word, items }) => word !== '' && items.some(({ name }) => name.end > name.start));
}

/** Whether a role word inside the words, such as 牵头, says that a body leads. */
export function leadsIn(text: string): boolean {
  const head: Head = { word: '', kind: 'either' };
  return (
    text.includes('牵头') && groupsOf(text, { start: 0, end: text.length }, head).some(({ kind }) => kind === 'lead')
  );
}

interface Head {
  readonly word: string;
  readonly kind: RoleWordKind;
}

interface Group extends Head {
  readonly items: UnitTail[];
}

const FIRST_LEADS = /^排(?:在|名)?(?:第一|首)位?的?(?:部门|单位)?[为是](牵头(?:部门|单位))$/;
const NOTE_ALONE = /^(?:下同|以下同)$/;

function headOf(word: string, options: UnitReadingOptions): Head {
  const printed = word || (options.word ?? '');
  const key = termKeyOf(printed);
  const kind = key === 'lead' || key === 'support' ? key : 'either';
  return { word: printed, kind: word ? kind : (options.role ?? kind) };
}

function groupsOf(text: string, within: Span, head: Head): Group[] {
  const folded = foldWidth(wordsAt(text, within));
  const shield = shieldOf(folded);
  const local = wordsAt(text, within);
  const whole = { start: 0, end: folded.length };
  const groups: Group[] = [];
  cut(folded, shield, whole, (index) => folded[index] === '。').forEach((section, index) => {
    const opened: Head = index === 0 ? head : { word: head.word, kind: 'support' };
    for (const clause of cut(folded, shield, section, (at) => folded[at] === ';')) {
      for (const group of groupsOfClause(local, folded, shield, clause, opened)) add(groups, group);
    }
  });
  return groups.map((group) => ({ ...group, items: group.items.map((item) => moved(item, within.start)) }));
}

function groupsOfClause(text: string, folded: string, shield: Uint8Array, clause: Span, head: Head): Group[] {
  const groups: Group[] = [];
  let items: UnitTail[] = [];
  for (const span of cutUnitList(folded, shield, clause)) {
    const firstLeads = FIRST_LEADS.exec(folded.slice(span.start, span.end))?.[1];
    if (firstLeads) promoteFirst(groups, firstLeads);
    if (firstLeads || NOTE_ALONE.test(folded.slice(span.start, span.end))) continue;
    const item = readUnitTail(text, folded, span);
    items.push(item);
    if (!item.role) continue;
    groups.push({ ...closedBy(item.role, head), items });
    items = [];
  }
  if (items.length > 0) groups.push({ ...head, items });
  return groups;
}

/** A role word outweighs the key in front of its list, unless it says nothing new, as 负责 behind 责任单位 does. */
function closedBy({ word, kind, inScope }: NonNullable<UnitTail['role']>, head: Head): Head {
  const saysNothingNew = kind === 'either' && head.word !== '' && (inScope || head.kind !== 'lead');
  return saysNothingNew ? head : { word, kind };
}

function promoteFirst(groups: Group[], word: string): void {
  const [first, ...others] = groups[0]?.items ?? [];
  const group = groups[0];
  if (!group || !first) return;
  const rest = others.length > 0 ? [{ ...group, items: others }] : [];
  groups.splice(0, 1, { word, kind: 'lead', items: [first] }, ...rest);
}

function add(groups: Group[], group: Group): void {
  const last = groups.at(-1);
  if (last && last.word === group.word && last.kind === group.kind) last.items.push(...group.items);
  else groups.push(group);
}

function moved(item: UnitTail, offset: number): UnitTail {
  return { ...item, name: shifted(item.name, offset) };
}

function located(text: string, group: Group, withLead: boolean, prefix: SharedPrefix): LocatedResponsibility {
  const units = group.items.map(({ name }) => name).filter(({ start, end }) => end > start);
  const scope = group.items.flatMap((item) => item.scope).join('；');
  const open = group.items.some((item) => item.open);
  const value: Responsibility = {
    role: group.kind === 'either' ? (withLead ? 'support' : 'lead') : group.kind,
    word: group.word,
    units: units.map((unit) => mention(wordsAt(text, unit), prefix)),
    ...(scope && { scope }),
    ...(open && { open }),
  };
  const names = group.items.map(({ name }) => name);
  return { value, units, start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0 };
}

function mention(name: string, prefix: SharedPrefix): UnitMention {
  const fullName = prefix.complete(name);
  return { name, ...(fullName && { fullName }) };
}
