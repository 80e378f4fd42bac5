/** The words and pieces of markup that the page gives its script: a template with data and labelled elements. */
export interface PageWords {
  /** A sentence or address by its name; numbers stand in it as -1, words as `{}`. */
  readonly say: (name: string, ...values: readonly (string | number)[]) => string;
  /** What a value of a facet is called; the value itself where the page has no name for it. */
  readonly label: (facet: string, value: string) => string;
  /** What a facet is called. */
  readonly facet: (facet: string) => string;
  /** A copy of a piece of markup. */
  readonly piece: (selector: string) => HTMLElement;
}

/** Reads the template of the search page. */
export function pageWords(template: HTMLTemplateElement): PageWords {
  const { content, dataset } = template;
  const labels = new Map<string, string>();
  for (const list of content.querySelectorAll<HTMLElement>('[data-labels]')) {
    for (const item of list.children)
      labels.set(`${list.dataset.labels} ${item.getAttribute('data-value')}`, item.textContent ?? '');
  }
  return {
    say: (name, ...values) =>
      values.reduce<string>(
        (text, value) => text.replace(typeof value === 'number' ? '-1' : '{}', String(value)),
        dataset[name] ?? '',
      ),
    label: (facet, value) => labels.get(`${facet} ${value}`) ?? value,
    facet: (facet) => content.querySelector(`[data-labels="${facet}"]`)?.getAttribute('title') ?? facet,
    piece: (selector) =>
      (content.querySelector(selector)?.cloneNode(true) as HTMLElement | null) ?? document.createElement('span'),
  };
}
