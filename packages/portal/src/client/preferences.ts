// Keeps the reader's choice of large text and theme. Runs before the page is drawn, so that nothing jumps.
{
  const root = document.documentElement;
  const remember = (key: string, value: string | null) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  };
  const recall = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const setText = (large: boolean) => {
    if (large) root.dataset.text = 'large';
    else delete root.dataset.text;
    remember('zhunsheng-text', large ? 'large' : null);
  };
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const setTheme = (theme: string) => {
    root.dataset.theme = theme;
    remember('zhunsheng-theme', theme);
  };

  const linkAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

  const theme = recall('zhunsheng-theme');
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  const carried = location.hash === '#large';
  if (carried || recall('zhunsheng-text') === 'large') setText(true);
  if (carried) history.replaceState(history.state, '', location.pathname + location.search);

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
    const name = () => {
      if (button) button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? '';
    };
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => {
        setTheme(isDark() ? 'light' : 'dark');
        name();
      });
    }
    name();
    document.addEventListener('click', (event) => {
      const link = linkAt(event);
      if (!link?.matches('.to-large, .to-normal')) return;
      event.preventDefault();
      setText(link.matches('.to-large'));
      document.querySelector<HTMLElement>(link.matches('.to-large') ? '.to-normal' : '.to-large')?.focus();
    });
    // Task pages carry no script: the fragment carries the large text to them, into this tab or another.
    for (const type of ['click', 'auxclick', 'contextmenu']) {
      document.addEventListener(type, (event) => {
        const link = linkAt(event);
        if (link && root.dataset.text === 'large' && /\/tasks\/[^/]+\/$/.test(link.pathname)) link.hash = 'large';
      });
    }
  });
}
