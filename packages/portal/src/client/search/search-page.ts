import { type Answer, openSearch, type Search } from '#portal/search/open-search';
import { type Asked, readAddress, writeAddress } from './address';
import { showFacets } from './facet-list';
import { fileSource } from './file-source';
import { moveByArrows } from './keyboard';
import { pageWords } from './page-words';
import { resultRow } from './result-row';

const STEP = 20;
/** Milliseconds without a key before a query is asked while it is typed. */
const PAUSE = 200;

const get = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const words = pageWords(get<HTMLTemplateElement>('search-words'));
const [input, heading, list, more] = [get<HTMLInputElement>('q'), get('results'), get('hits'), get('more')];
let opening: Promise<Search> | undefined;
let latest = 0;
let showMore = () => {};

/** Asks what the address says. Answers that come after a newer question are dropped. */
async function ask(asked: Asked): Promise<void> {
  const number = ++latest;
  const idle = asked.query === '' && asked.chosen.size === 0;
  for (const id of ['found', 'facets']) get(id).hidden = idle;
  get('start').hidden = !idle;
  if (idle) return;
  try {
    if (!opening) heading.textContent = words.say('loading');
    opening ??= open();
    const search = await opening;
    const answer = await search.find(asked.query, asked.chosen);
    if (number === latest) show(search, asked, answer);
  } catch {
    opening = undefined;
    if (number === latest) heading.textContent = words.say('failed');
  }
}

function open(): Promise<Search> {
  const programme = words.say('programme');
  return openSearch(fileSource(words.say('index')), programme === '' ? undefined : [programme]);
}

function show(search: Search, asked: Asked, { hits, counts, terms }: Answer): void {
  const quoted = terms.map((term) => words.say('quote', term)).join(words.say('list'));
  heading.textContent = hits.length > 0 ? words.say('results', hits.length) : words.say('none');
  get('contains').textContent = hits.length > 0 && terms.length > 1 ? words.say('contains', quoted) : '';
  get('near').hidden = hits.length > 0;
  get('near-words').replaceChildren();
  get('near-head').hidden = true;
  list.replaceChildren();
  let shown = 0;
  showMore = () => {
    const next = hits.slice(shown, shown + STEP).map((hit) => resultRow(search, words, hit, terms));
    shown += next.length;
    list.append(...next);
    more.hidden = shown >= hits.length;
    if (shown > STEP) next[0]?.querySelector<HTMLElement>('.t')?.focus();
  };
  showMore();
  showFacets(get('facet-groups'), search, words, asked, counts);
  get('facets').hidden = get('facet-groups').childElementCount === 0;
  if (hits.length === 0) void offer(search, asked);
}

/** Offers other queries where one finds nothing: without the facets, then nearly the same words. */
async function offer(search: Search, { query }: Asked): Promise<void> {
  const number = latest;
  const offers = await search.near(query);
  if (number !== latest) return;
  get('near-head').hidden = offers.length === 0;
  get('near-words').replaceChildren(
    ...offers.map(({ query: near, hits }) => {
      const link = document.createElement('a');
      link.href = writeAddress({ query: near, chosen: new Map() });
      link.textContent = words.say('offer', near, hits);
      return link;
    }),
  );
}

function here(): Asked {
  return readAddress(location.search);
}

/** Puts what is asked into the address, as a new step back or in place of the last one, and asks it. */
function go(asked: Asked, step: 'push' | 'replace'): void {
  const address = writeAddress(asked);
  if (address !== location.search) history[`${step}State`](null, '', address);
  everywhere();
  void ask(asked);
}

/** Keeps the query in the link to the search over all programmes. */
function everywhere(): void {
  const link = document.querySelector<HTMLAnchorElement>('#everywhere');
  if (link) link.search = writeAddress({ query: here().query, chosen: new Map() });
}

let pause = 0;
input.addEventListener('input', (event) => {
  clearTimeout(pause);
  if ((event as InputEvent).isComposing) return;
  pause = setTimeout(() => go({ ...here(), query: input.value.trim() }, 'replace'), PAUSE);
});
input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')));
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go({ ...here(), query: input.value.trim() }, 'push');
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const asked = readAddress(link.search);
  input.value = asked.query;
  go(asked, 'push');
});
more.addEventListener('click', () => showMore());
addEventListener('popstate', () => {
  input.value = here().query;
  void ask(here());
});
moveByArrows(input, list);
input.value = here().query;
everywhere();
void ask(here());
