/** `/` leads to the input from anywhere, the down key from there to the results, and the arrows from one to the next. */
export function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const active = document.activeElement as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === '/' && !(active instanceof HTMLInputElement)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll<HTMLElement>('.t')];
    const at = stops.indexOf(active);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
