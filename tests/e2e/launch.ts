import { test as base, expect, type Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import { type ExtensionBrowser, openChromium, tabIdOf } from '../../src/cli/open-chromium.ts';
import { type ServedPages, servePages } from '../../src/cli/serve-pages.ts';

/** The extension's own interface, inside its pages and its worker. */
declare const chrome: WxtBrowser;

/** What the toolbar button shows. */
interface Button {
  readonly text: string;
  readonly title: string;
}

/** A page on its real address, with the extension beside it. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
  readonly button: () => Promise<Button>;
  /** Opens the popup for this tab as a page of its own. */
  readonly openPopup: () => Promise<Page>;
}

export interface Site extends ServedPages {
  open(address: string): Promise<Tab>;
}

interface PerTest {
  /** The served web, emptied after each test. */
  readonly site: Site;
  /** An extension page that asks the browser what the button shows, and what is stored. */
  readonly office: Page;
}

interface PerWorker {
  readonly extension: ExtensionBrowser;
}

export const test = base.extend<PerTest, PerWorker>({
  extension: [
    async ({ headless }, use) => {
      const extension = await openChromium({ isHeadless: headless !== false });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],

  office: async ({ extension }, use) => {
    const office = await extension.context.newPage();
    // A file of the extension without a script of its own.
    await office.goto(`${extension.origin}/popup.html?tab=0`);
    await use(office);
    await office.evaluate(() => chrome.storage.local.clear());
    await office.close();
  },

  site: async ({ extension, office }, use) => {
    const { context, origin, worker } = extension;
    const pages = await servePages(context);
    const opened: Page[] = [];

    async function open(address: string): Promise<Tab> {
      const page = await context.newPage();
      opened.push(page);
      await page.goto(address);
      const id = await tabIdOf(page, worker);
      const button = (): Promise<Button> =>
        office.evaluate(
          async (tabId) => ({
            text: await chrome.action.getBadgeText({ tabId }),
            title: await chrome.action.getTitle({ tabId }),
          }),
          id,
        );
      const openPopup = async (): Promise<Page> => {
        const popup = await context.newPage();
        opened.push(popup);
        await popup.setViewportSize({ width: 400, height: 600 });
        await popup.goto(`${origin}/popup.html?tab=${id}`);
        return popup;
      };
      return { page, id, button, openPopup };
    }

    await use({ ...pages, open });
    for (const page of opened) await page.close();
    await context.unrouteAll({ behavior: 'wait' });
  },
});

export { expect };

/** Waits until the button of a tab shows what is expected. */
export async function expectButton(tab: Tab, expected: Partial<Record<keyof Button, RegExp>>): Promise<void> {
  await expect
    .poll(tab.button)
    .toEqual(
      expect.objectContaining(
        Object.fromEntries(
          Object.entries(expected).map(([name, pattern]) => [name, expect.stringMatching(pattern)]),
        ),
      ),
    );
}
