// Sorts the rows of tables by a column. Without this script they stand in the order of their numbers.
{
  const sortValue = (row: HTMLTableRowElement, column: number): string => {
    const cell = row.cells[column];
    return cell?.dataset.v ?? cell?.textContent?.trim() ?? '';
  };

  const compare = (a: string, b: string): number => {
    const difference = Number(a) - Number(b);
    if (!Number.isNaN(difference)) return difference;
    return a < b ? -1 : a > b ? 1 : 0;
  };

  const sort = (table: HTMLTableElement, column: number, descending: boolean): void => {
    const body = table.tBodies[0];
    const rows = [...(body?.rows ?? [])];
    const sign = descending ? -1 : 1;
    rows.sort((a, b) => sign * compare(sortValue(a, column), sortValue(b, column)));
    body?.append(...rows);
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const head of heads) head.removeAttribute('aria-sort');
    heads[column]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  };

  for (const controls of document.querySelectorAll<HTMLElement>('[data-sorts]')) {
    const table = document.querySelector<HTMLTableElement>(`#${controls.dataset.sorts}`);
    const buttons = [...controls.querySelectorAll('button')];
    if (!table) continue;
    for (const button of buttons) {
      button.addEventListener('click', () => {
        const down = button.getAttribute('aria-pressed') === 'true' && button.dataset.down !== 'true';
        for (const other of buttons) {
          other.setAttribute('aria-pressed', String(other === button));
          delete other.dataset.down;
        }
        if (down) button.dataset.down = 'true';
        sort(table, Number(button.dataset.column), down);
      });
    }
    controls.hidden = false;
  }
}
