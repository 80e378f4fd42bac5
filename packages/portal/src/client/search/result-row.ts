import { type MarkedRun, markText } from '#portal/search/mark-text';
import type { Hit, Search } from '#portal/search/open-search';
import { RECORD_KINDS, type RecordKind, SEARCH_STAGES } from '#portal/search/search-columns';
import { STATES } from '#portal/view/axes';
import type { PageWords } from './page-words';

/** How the printed number leads the title of those kinds that are known by it. */
const PRINTED: Partial<Record<RecordKind, (number: string) => string>> = {
  section: (number) => number,
  indicator: (number) => (number === '' ? '' : `${number} `),
};

/** Puts hits into rows like those of the list of tasks, with the words that were found marked. */
export function resultRow(search: Search, words: PageWords, hit: Hit, terms: readonly string[]): HTMLElement {
  const { shelf, record } = hit;
  const { columns, entry } = shelf;
  const row = words.piece('li.hit');
  const kind = RECORD_KINDS[columns.kind[record] ?? 0] ?? 'task';
  const numbered = kind === 'task' || kind === 'part';
  const number = numbered ? (columns.number[record] ?? '') : words.label('kind', kind);
  const link = row.querySelector<HTMLAnchorElement>('.t');
  put(row, '.no', number);
  if (number.startsWith('（')) row.querySelector('.no')?.classList.add('cn');
  const folder = entry.folder === '' ? '' : `${entry.folder}/`;
  if (link) link.href = `${words.say('root')}${folder}${columns.path[record]}`;
  link?.replaceChildren(...markedNodes(markText(titleOf(hit, words), terms, search.fold)));
  put(row, '.who', ownersOf(hit, words));
  put(
    row,
    '.due',
    [kind === 'part' ? columns.id[record] : '', columns.when[record]].filter(Boolean).join(words.say('comma')),
  );
  const chips = row.querySelector('.chips');
  chips?.append(...chipsOf(hit, words));
  if (kind === 'finding') chips?.classList.add('cure');
  void search.excerpt(hit, terms).then(
    (runs) => row.querySelector('.ex')?.replaceChildren(...markedNodes(runs)),
    // A row without its excerpt is still a hit.
    () => undefined,
  );
  return row;
}

function titleOf({ shelf, record }: Hit, words: PageWords): string {
  const { title, titleEn, number, kind } = shelf.columns;
  const holder = shelf.holders[record] ?? record;
  const printed = PRINTED[RECORD_KINDS[kind[record] ?? 0] ?? 'task']?.(number[record] ?? '') ?? '';
  return `${printed}${(words.say('language') === 'en' && titleEn[holder]) || title[holder] || ''}`;
}

function ownersOf({ shelf, record }: Hit, words: PageWords): string {
  const { leads, units } = shelf.columns;
  const english = words.say('language') === 'en';
  const names = (leads[record] ?? []).map((unit) => (english && units[unit]?.nameEn) || units[unit]?.name || '');
  const owners = names.join(words.say('list'));
  const place = words.say('programmes') === '' ? '' : (english && shelf.entry.titleEn) || shelf.entry.title;
  return [place, owners].filter((part) => part !== '').join('　');
}

function chipsOf({ shelf, record }: Hit, words: PageWords): readonly Node[] {
  const { columns } = shelf;
  const progress = STATES.progress[columns.progress[record] ?? -1];
  const timeliness = STATES.timeliness[columns.timeliness[record] ?? -1];
  const stage = SEARCH_STAGES[columns.stage[record] ?? -1];
  const days = columns.days[record] ?? 0;
  const cure = stage === undefined ? [] : [words.piece(`[data-stage="${stage}"]`)];
  const states = [progress, timeliness].flatMap((state) => {
    if (state === undefined) return [];
    const chip = words.piece(`.chip.c-${state}`);
    const counted = (state === 'overdue' || state === 'due-soon') && days !== 0;
    const text = `${words.say(state === 'overdue' ? 'overdue' : 'dueSoon', Math.abs(days))}${days < 0 ? `${words.say('comma')}${words.say('unreported')}` : ''}`;
    if (counted && chip.lastChild) chip.lastChild.textContent = text;
    return [chip];
  });
  return [...cure, ...states];
}

/** Runs of text as nodes, the marked ones in `mark` elements. */
function markedNodes(runs: readonly MarkedRun[]): readonly Node[] {
  return runs.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

function put(row: HTMLElement, selector: string, text: string): void {
  const element = row.querySelector(selector);
  if (element) element.textContent = text;
}
