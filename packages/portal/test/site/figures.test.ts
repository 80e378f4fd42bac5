import { type TaskStanding, type Tracking, track } from '@zhunsheng/indicator-model';
import { disclose } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { below, type Element, filesOf, type Page, pagesOf, withClass } from './read-site.js';
import { buildSite, contentFolder } from './site-folder.js';

let pages: ReadonlyMap<string, Page>;
let tracking: Tracking;
let tasks: readonly TaskStanding[];

beforeAll(() => {
  pages = new Map(pagesOf(filesOf(buildSite())).map((page) => [page.path, page]));
  tracking = track(disclose(loadProgramme(contentFolder('xingzhou')).value, 'public'));
  tasks = [...tracking.tasks.values()];
});

describe('the home page', () => {
  test.each(['progress', 'timeliness'] as const)(
    'counts tasks by %s as the records do, with the total and the share',
    (axis) => {
      const shown = keyOf(pageAt(''), axis);
      expect(shown.map(({ state, count }) => [state, count])).toEqual(
        shown.map(({ state }) => [state, tasks.filter((task) => task[axis].state === state).length]),
      );
      expect(sum(shown.map(({ count }) => count))).toBe(tasks.length);
      for (const { count, total, percent } of shown) {
        expect(total).toBe(tasks.length);
        expect(percent).toBe(Math.round((100 * count) / total));
      }
    },
  );

  test('counts the tasks of every section, and the sections add up to the foot', () => {
    const { rows, foot } = tableOf(pageAt(''), 'by-section');
    const sections = rows.filter(({ link }) => link.startsWith('/tasks/section/'));
    for (const { link, cells } of sections) {
      const own = [...(tracking.sections.get(link.split('/')[3] ?? '')?.tasks ?? [])].map(standing);
      expect(cells, link).toEqual([
        done(own),
        own.length,
        count(own, 'progress', 'no-data'),
        count(own, 'timeliness', 'overdue'),
      ]);
    }
    const sums = [0, 1, 2, 3].map((column) => sum(sections.map(({ cells }) => cells[column] ?? Number.NaN)));
    expect(foot).toEqual(sums);
    expect(sums[1]).toBe(tasks.length);
  });

  test('says the same in its sentence', () => {
    const lede = withClass(pageAt(''), 'lede')[0]?.text ?? '';
    expect(lede).toContain(`${tasks.length} 项任务`);
    expect(lede).toContain(`${done(tasks)} 项已完成`);
    expect(lede).toContain(`${count(tasks, 'progress', 'no-data')} 项无数据`);
    expect(lede).toContain(`${count(tasks, 'timeliness', 'overdue')} 项逾期`);
  });
});

describe('the list of tasks', () => {
  test('counts every value of every facet by the rows on its page', () => {
    const facets = pageAt('tasks/').elements.filter(({ attributes }) => attributes['data-facet']);
    expect(new Set(facets.map(({ attributes }) => attributes['data-facet'])).size).toBe(7);
    for (const { attributes, children } of facets) {
      const counted = Number(children.at(-1)?.text);
      const ids = rowsOf(pageAt(attributes.href?.slice(1) ?? ''));
      expect(ids.length, attributes.href).toBe(counted);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(['progress', 'timeliness'] as const)('lists under every %s the tasks that are in it', (axis) => {
    for (const state of new Set(tasks.map((task) => task[axis].state))) {
      const expected = tasks.filter((task) => task[axis].state === state).map(({ id }) => id);
      expect(rowsOf(pageAt(`tasks/${axis}/${state}/`)).sort()).toEqual(expected.sort());
    }
  });

  test('holds every task once', () => {
    expect(rowsOf(pageAt('tasks/')).sort()).toEqual(tasks.map(({ id }) => id).sort());
  });
});

describe('units', () => {
  test('are listed with the tasks they lead and support', () => {
    const { rows } = tableOf(pageAt('units/'), 'by-section');
    expect(rows.length).toBe([...tracking.units.values()].filter(({ leads }) => leads.length > 0).length);
    for (const { link, cells } of rows) {
      const unit = tracking.units.get(link.split('/')[2] ?? '');
      const led = (unit?.leads ?? []).map(standing);
      expect(cells, link).toEqual([done(led), led.length, unit?.supports.length, count(led, 'timeliness', 'overdue')]);
    }
  });

  test('show on their pages each task that they lead', () => {
    for (const { id, leads } of tracking.units.values()) {
      const shown = rowsOf(pageAt(`units/${id}/`));
      expect(
        leads.filter((task) => !shown.includes(task)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the progress page', () => {
  test('has a matrix whose rows add up and whose foot counts each task once', () => {
    const matrices = withClass(pageAt('progress/'), 'matrix');
    expect(matrices.length).toBe([...tracking.plans.values()].filter(({ tasks }) => tasks.length > 0).length);
    const totals = matrices.map((matrix) => {
      const { rows, foot } = readTable(matrix);
      for (const { link, first } of rows) expect(sum(first.slice(0, -1)), link).toBe(first.at(-1));
      expect(sum(foot.slice(0, -1))).toBe(foot.at(-1));
      return foot.at(-1) ?? Number.NaN;
    });
    expect(sum(totals)).toBe(tasks.length);
  });

  test('has a calendar that counts in each month the tasks with a deadline in it', () => {
    const months = pageAt('progress/').elements.filter(({ attributes }) => attributes.href?.startsWith('/tasks/due/'));
    expect(months.length).toBeGreaterThan(30);
    for (const { attributes, children } of months) {
      const month = attributes.href?.split('/')[3] ?? '';
      const due = [...tracking.obligations.values()].filter(({ deadline }) => deadline?.current.startsWith(month));
      expect(Number(children[0]?.text), month).toBe(new Set(due.map(({ task }) => task)).size);
    }
  });
});

function pageAt(path: string): Page {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at /${path}`);
  return page;
}

function standing(id: string): TaskStanding {
  const task = tracking.tasks.get(id);
  if (!task) throw new Error(`There is no task ${id}`);
  return task;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const count = (among: readonly TaskStanding[], axis: 'progress' | 'timeliness', state: string) =>
  among.filter((task) => task[axis].state === state).length;
const done = (among: readonly TaskStanding[]) =>
  count(among, 'progress', 'completed') + count(among, 'progress', 'sustained');

/** Ids of the tasks that the rows of a page link to. */
function rowsOf(page: Page): string[] {
  const links = withClass(page, 't').flatMap(({ attributes }) => attributes.href ?? []);
  return links.flatMap((href) => /^\/tasks\/([^/]+)\/$/.exec(href)?.[1] ?? []);
}

/** What the key of an axis says: `已完成38 / 89，43%`. */
function keyOf(page: Page, axis: string) {
  const links = page.elements.filter(({ attributes }) => attributes.href?.startsWith(`/tasks/${axis}/`));
  return links.flatMap(({ attributes, text }) => {
    const [, count, total, percent] = /(\d+)\s*\/\s*(\d+)，(\d+)%/.exec(text) ?? [];
    if (count === undefined) return [];
    return [
      { state: attributes.href?.split('/')[3], count: Number(count), total: Number(total), percent: Number(percent) },
    ];
  });
}

function tableOf(page: Page, name: string) {
  const [table] = withClass(page, name);
  if (!table) throw new Error(`There is no table .${name} on /${page.path}`);
  return readTable(table);
}

/**
 * The rows of a table with the page that each is about, and its numbers: in `cells` one or two of a cell (3 and 8 of
 * `3 / 8，38%`), in `first` what the first element of each cell says, nothing counting as zero.
 */
function readTable(table: Element) {
  const part = (name: string) =>
    below(table)
      .filter((element) => element.name === name)
      .flatMap(({ children }) => children);
  const rows = part('tbody').map((row) => ({
    link: below(row).find(({ name }) => name === 'a')?.attributes.href ?? '',
    cells: numbersOf(row),
    first: row.children.filter(({ name }) => name === 'td').map(firstNumberOf),
  }));
  return { rows: rows.filter(({ link }) => link !== ''), foot: part('tfoot').flatMap(numbersOf) };
}

function numbersOf(row: Element): number[] {
  const cells = row.children.filter(({ name, attributes }) => name === 'td' && attributes.class !== 'w');
  return cells.flatMap(({ text }) => {
    const [first = '0', second] = text.replace(/，.*$/s, '').match(/\d+/g) ?? [];
    return /\/\s*\d/.test(text) ? [Number(first), Number(second)] : [Number(first)];
  });
}

function firstNumberOf(cell: Element): number {
  const [first] = below(cell).filter(({ name }) => name === 'span');
  return Number(/^\d+/.exec(first?.text ?? '')?.[0] ?? 0);
}
