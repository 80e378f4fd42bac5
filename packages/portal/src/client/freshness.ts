// No build knows today: says how old the data is when it is older than the page allows.
{
  const notice = document.querySelector<HTMLElement>('[data-as-of]');
  const asOf = Date.parse(`${notice?.dataset.asOf ?? ''}T00:00:00Z`);
  const days = Math.floor((Date.now() - asOf) / 86_400_000);
  if (notice && days > Number(notice.dataset.limit)) {
    notice.textContent = (notice.textContent ?? '').replace('{days}', String(days));
    notice.hidden = false;
  }
}
