import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page that was opened, and everything that went wrong while it was. */
export interface Visit {
  readonly page: Page;
  /** Console messages, failed or refused requests, errors, and requests to another origin, as they came. */
  readonly problems: readonly string[];
  readonly leave: () => Promise<void>;
}

/** Opens a page in a browser profile of its own and keeps a list of what goes wrong from the first byte on. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The browser calls off what is still loading when a page is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('blob:'))
      problems.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { page, problems, leave: () => context.close() };
}
