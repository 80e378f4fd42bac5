// Turns the links of the facets into filters that combine at once. Without this script each is a page of its own.
{
  interface Columns {
    id: string[];
    number: string[];
    title: string[];
    who: string[];
    due: string[];
    timing: string[];
    facets: Record<string, string[]>;
  }

  const SHOWN = 100;
  const words = document.querySelector<HTMLTemplateElement>('#filter');
  const list = document.querySelector<HTMLElement>('.rows');
  const range = document.querySelector<HTMLElement>('#range');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  const chosen = new Map<string, string>();
  let columns: Promise<Columns> | undefined;

  const load = async (): Promise<Columns> => {
    const response = await fetch(words?.dataset.columns ?? '');
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };

  const chip = (state: string, label: string): Node => {
    const made = words?.content.querySelector(`.c-${state}`)?.cloneNode(true) ?? document.createElement('span');
    if (label && made.lastChild) made.lastChild.textContent = label;
    return made;
  };

  const row = (table: Columns, index: number): Node => {
    const item = words?.content.querySelector('li')?.cloneNode(true) as HTMLElement;
    const put = (selector: string, text: string | undefined) => {
      const element = item.querySelector(selector);
      if (element) element.textContent = text ?? '';
    };
    put('.no', table.number[index]);
    put('.t', table.title[index]);
    put('.who', table.who[index]);
    put('.due', table.due[index]);
    if (table.number[index]?.startsWith('（')) item.querySelector('.no')?.classList.add('cn');
    item.querySelector('.t')?.setAttribute('href', `${words?.dataset.tasks}${table.id[index]}/`);
    const progress = table.facets.progress?.[index] ?? '';
    const timeliness = table.facets.timeliness?.[index] ?? '';
    item.querySelector('.chips')?.append(chip(progress, ''), chip(timeliness, table.timing[index] ?? ''));
    return item;
  };

  const show = (table: Columns) => {
    const wanted = [...chosen];
    const hits = table.id
      .map((_, index) => index)
      .filter((index) =>
        wanted.every(([kind, value]) => table.facets[kind]?.[index]?.split(' ').includes(value) ?? false),
      );
    list?.replaceChildren(...hits.slice(0, SHOWN).map((index) => row(table, index)));
    const shown = Math.min(SHOWN, hits.length);
    const text = hits.length ? words?.dataset.shown : words?.dataset.none;
    if (range) range.textContent = (text ?? '').replace('-1', String(shown)).replace('-2', String(hits.length));
    for (const pager of document.querySelectorAll<HTMLElement>('.pager')) pager.hidden = true;
  };

  const mark = () => {
    for (const link of links) {
      if (chosen.get(link.dataset.facet ?? '') === link.dataset.value) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };

  const apply = async () => {
    columns ??= load();
    show(await columns);
    mark();
  };

  const read = () => {
    chosen.clear();
    const query = new URLSearchParams(location.search);
    for (const link of links) {
      const kind = link.dataset.facet ?? '';
      const value = query.get(kind);
      if (value) chosen.set(kind, value);
    }
  };

  const current = links.find((link) => link.hasAttribute('aria-current'));
  if (words && list && links.length > 0) {
    range?.setAttribute('aria-live', 'polite');
    read();
    if (chosen.size > 0) void apply();
    else if (current) chosen.set(current.dataset.facet ?? '', current.dataset.value ?? '');
    document.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facet]') : null;
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const { facet = '', value = '' } = target.dataset;
      if (chosen.get(facet) === value) chosen.delete(facet);
      else chosen.set(facet, value);
      const address = `${words.dataset.tasks}?${new URLSearchParams([...chosen])}`;
      // The page of one value says so in its heading: any other choice belongs on the page of all tasks.
      if (current) location.assign(address);
      else
        apply().then(
          () => history.pushState(null, '', address),
          () => location.assign(target.href),
        );
    });
    addEventListener('popstate', () => {
      read();
      void apply();
    });
  }
}
