// Searches the index that the build made and shows what it finds below the form. The query stays in the address.
{
  interface Found {
    url: string;
    meta: { title?: string };
    excerpt: string;
  }
  interface Pagefind {
    search(
      query: string,
      options: { filters: Record<string, string> },
    ): Promise<{ results: { data(): Promise<Found> }[] }>;
  }

  const STEP = 20;
  const heading = document.querySelector<HTMLElement>('#results');
  const list = document.querySelector<HTMLElement>('#hits');
  const input = document.querySelector<HTMLInputElement>('#q');
  const words = heading?.dataset ?? {};

  const item = ({ url, meta, excerpt }: Found): Node => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.className = 't';
    link.href = url.replace(words.from ?? '', words.to ?? '');
    link.textContent = meta.title ?? url;
    const text = document.createElement('p');
    text.className = 'ex';
    text.append(...marked(excerpt));
    row.append(link, text);
    return row;
  };

  /** An excerpt holds `<mark>` and escaped text, nothing else; only the marks are kept. */
  const marked = (excerpt: string): Node[] => {
    const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
    return [...parsed.body.childNodes].map((node) => {
      if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      return mark;
    });
  };

  const say = (text: string | undefined) => {
    if (heading) heading.textContent = text ?? '';
  };

  const show = async (query: string) => {
    say(words.loading);
    const { search } = (await import(words.library ?? '')) as Pagefind;
    const { results } = await search(query, { filters: words.programme ? { programme: words.programme } : {} });
    let next = 0;
    const more = document.createElement('button');
    const extend = async () => {
      const batch = await Promise.all(results.slice(next, next + STEP).map((result) => result.data()));
      next += STEP;
      list?.append(...batch.map(item));
      more.hidden = next >= results.length;
    };
    list?.replaceChildren();
    document.querySelector('#prompt')?.toggleAttribute('hidden', results.length > 0);
    say(results.length ? words.found?.replace('-1', String(results.length)) : words.none);
    await extend();
    more.textContent = words.more ?? '';
    more.type = 'button';
    more.addEventListener('click', () => void extend());
    list?.after(more);
  };

  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (input) input.value = query;
  if (query) show(query).catch(() => say(words.failed));
}
