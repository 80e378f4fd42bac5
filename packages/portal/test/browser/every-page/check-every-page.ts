import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSites, openType } from '../open-sites.js';
import { PAGE_GROUPS, type PageGroup } from '../page-types.js';

/** 210 mm without the margins of 20 and 18, in CSS pixels. */
const PRINTABLE = 650;
/** The tests of a file: what every page of a group has to do. */
export function checkEveryPage(group: PageGroup): void {
  const sites = openSites();

  describe.each(PAGE_GROUPS[group])('$site $name', (type) => {
    test('says nothing on the console, loads everything and asks no other origin', async () => {
      const { page, problems, leave } = await openType(sites, type);
      await page.mouse.wheel(0, 5000);
      await page.waitForLoadState('networkidle');
      expect(problems).toEqual([]);
      await leave();
    });

    test('shows the same text without script', async () => {
      const { page, leave } = await openType(sites, type, { javaScriptEnabled: false });
      expect((await page.locator('main').textContent())?.length).toBeGreaterThan(20);
      expect(await page.locator('nav a:visible').count()).toBeGreaterThan(0);
      await leave();
    });

    test('fits a width of 320 pixels, in large text too', async () => {
      const { page, leave } = await openType(sites, type, { viewport: { width: 320, height: 640 } });
      expect(await widthOf(page)).toBe(320);
      await page.evaluate(() => document.documentElement.setAttribute('data-text', 'large'));
      expect(await widthOf(page)).toBe(320);
      await leave();
    });

    test('fits the printable width of A4', async () => {
      const { page, leave } = await openType(sites, type, { viewport: { width: PRINTABLE, height: 900 } });
      await page.emulateMedia({ media: 'print' });
      expect(await widthOf(page)).toBe(PRINTABLE);
      await leave();
    });

    test('works by keyboard: skip link, every control in reach with its focus seen, no trap', async () => {
      const { page, leave } = await openType(sites, type, {
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
      });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      expect(await focusIsSeen(page)).toBe(true);

      const controls = await page.evaluate(countControls);
      const seen = new Set<number>();
      let outside = false;
      for (let step = 0; step < controls + 40 && !outside; step += 1) {
        const index = await page.evaluate(markFocused);
        if (index === undefined) outside = true;
        else {
          seen.add(index);
          if (!(await focusIsSeen(page))) expect.fail(`no visible focus on ${await page.evaluate(tellFocused)}`);
          await page.keyboard.press('Tab');
        }
      }
      expect(outside, 'the focus leaves the page at its end').toBe(true);
      expect(seen.size).toBeGreaterThanOrEqual(controls);
      await leave();
    });

    test('keeps its chips and bars in forced colours', async () => {
      const { page, leave } = await openType(sites, type, { forcedColors: 'active', colorScheme: 'dark' });
      const lost = await page.evaluate(invisibleMarks);
      expect(lost).toEqual([]);
      await leave();
    });
  });
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Whether what has the focus is on the screen and drawn with an outline, its own or that of its row. */
function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const box = focused.getBoundingClientRect();
    const onScreen =
      box.width > 0 &&
      box.height > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    const drawn = [focused, focused.closest('li')].some((element) => {
      for (const pseudo of [null, '::before', '::after']) {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
        if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true;
      }
      return false;
    });
    return onScreen && drawn;
  });
}

function countControls(): number {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ];
  return controls.filter((element) => {
    const visible = element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    return visible && element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled;
  }).length;
}

/** The number of the focused element, counted as elements are met; nothing when the focus is outside the page. */
function markFocused(): number | undefined {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return undefined;
  focused.dataset.met ??= String(document.querySelectorAll('[data-met]').length);
  return Number(focused.dataset.met);
}

function tellFocused(): string {
  return document.activeElement?.outerHTML.slice(0, 200) ?? '';
}

/** Chips and bars whose marks would be drawn in the colour of what lies behind them: the page, or a chip's own ground. */
function invisibleMarks(): string[] {
  const groundOf = (element: Element | null): string => {
    if (!element) return '';
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor.endsWith(', 0)') ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll('.chip, .chip svg, svg.bar')]
    .filter((element) => element.checkVisibility())
    .filter(
      (element) => getComputedStyle(element).color === groundOf(element) || element.getBoundingClientRect().width === 0,
    )
    .map((element) => element.outerHTML.slice(0, 120));
}
