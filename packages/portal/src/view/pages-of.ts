/** Rows on one page of a list. */
export const PAGE_SIZE = 100;

/** One page of a list: `from` and `to` count from 1, both included. */
export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly number: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Cuts a list into pages of {@link PAGE_SIZE} rows; an empty list is one empty page. */
export function pagesOf<Row>(rows: readonly Row[]): readonly ListPage<Row>[] {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    const start = index * PAGE_SIZE;
    const slice = rows.slice(start, start + PAGE_SIZE);
    return { rows: slice, number: index + 1, pages, from: start + 1, to: start + slice.length, total: rows.length };
  });
}
