import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { expectButton, type Site, test } from './launch.ts';
import { LINKEDIN_FEED, LINKEDIN_THREAD, readFixture } from './read-fixture.ts';

/** Each state of the popup with what it takes to see it. */
const STATES: readonly (readonly [string, string, string, string])[] = [
  ['a warning', LINKEDIN_THREAD, 'linkedin/thread-approach', '.card'],
  ['a warning in Chinese', LINKEDIN_THREAD, 'linkedin/thread-inmail-zh', '.card'],
  ['nothing found', LINKEDIN_THREAD, 'linkedin/thread-ordinary-fr', '.notice'],
  ['nothing to read', LINKEDIN_FEED, 'linkedin/feed', '.notice'],
  ['an unreadable page', LINKEDIN_THREAD, 'linkedin/thread-unknown-layout', '.notice'],
];

async function openState(site: Site, address: string, fixture: string, shown: string): Promise<Page> {
  site.serve(address, readFixture(fixture));
  const tab = await site.open(address);
  const popup = await tab.openPopup();
  await expect(popup.locator(shown).first()).toBeVisible();
  return popup;
}

/** Opens all that is folded away, at once: a warning has some thirty folds. */
async function openFolds(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expect(popup.locator('[aria-expanded="false"], details:not([open])')).toHaveCount(0);
}

/** How far the page reaches beyond its window sideways. */
function overflowOf(popup: Page): Promise<number> {
  return popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, address, fixture, shown] of STATES) {
    test(`${state}: nothing in the way of anybody, ${colorScheme}`, async ({ site }) => {
      const popup = await openState(site, address, fixture, shown);
      await popup.emulateMedia({ colorScheme });
      // What is folded away must be as sound as what is shown.
      await openFolds(popup);
      const { violations } = await new AxeBuilder({ page: popup }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      expect(await overflowOf(popup)).toBe(0);
    });
  }
}

test('a warning fits the window of a phone, and text of twice the size', async ({ site }) => {
  const popup = await openState(site, LINKEDIN_THREAD, 'linkedin/thread-approach', '.card');
  await openFolds(popup);
  await popup.setViewportSize({ width: 360, height: 640 });
  expect(await overflowOf(popup)).toBe(0);
  await popup.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await overflowOf(popup)).toBe(0);
  await popup.setViewportSize({ width: 800, height: 600 });
  // Larger text gets a wider popup, up to what a browser allows.
  expect(await popup.evaluate(() => document.body.offsetWidth)).toBe(760);
});

test('everything can be reached and worked by keyboard, with the place always visible', async ({ site }) => {
  const popup = await openState(site, LINKEDIN_THREAD, 'linkedin/thread-approach', '.card');
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await popup.keyboard.press('Tab');
    const place = await popup.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return {
        name: `${activeElement.tagName} ${activeElement.textContent?.trim().slice(0, 30)}`,
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (place === undefined || seen.includes(place.name)) break;
    expect(place.isMarked, place.name).toBe(true);
    seen.push(place.name);
  }
  expect(seen.length).toBeGreaterThan(5);
});

test('the sum on the screen adds up to the score', async ({ site }) => {
  const popup = await openState(site, LINKEDIN_THREAD, 'linkedin/thread-approach', '.card');
  const rows = await popup.locator('.sum tr, .level-sum tr').allTextContents();
  const numbers = rows.map((row) => Number(/(-?[−]?\d+)\s*$/.exec(row.replace('−', '-'))?.[1] ?? Number.NaN));
  const values = numbers.filter((value) => Number.isFinite(value));
  const total = values.at(-1) ?? 0;
  expect(values.length).toBeGreaterThan(3);
  expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(total);
});

test('a card and the toolbar say the same', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/, title: /1$/ });
});
