import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import { findBrowser } from './find-browser.mjs';
import { PROJECT_ROOT } from './project-root.ts';

/** The extension's own interface, inside its service worker. */
declare const chrome: WxtBrowser;

const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

/** A Chromium of its own profile with the built extension, and nothing else. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://<id>` */
  readonly origin: string;
  readonly worker: Worker;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly isHeadless: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** A Chromium of its own profile that talks to nobody. */
export interface PlainBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running !== undefined) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: 15_000 });
  } catch {
    throw new Error(
      'The browser started without the extension. Set PITCHWATCH_CHROMIUM to a Chromium (not Google Chrome), ' +
        'or run `npx playwright install chromium`.',
    );
  }
}

/** Opens Chromium with the extension. It needs `npm run build` before. */
export async function openChromium(options: OpenOptions): Promise<ExtensionBrowser> {
  if (!existsSync(join(BUILD, 'manifest.json'))) {
    throw new Error('The extension is not built yet: run `npm run build`.');
  }
  const { context, close } = await openPlainChromium(options, [
    `--disable-extensions-except=${BUILD}`,
    `--load-extension=${BUILD}`,
  ]);
  try {
    const worker = await findWorker(context);
    return { context, origin: `chrome-extension://${new URL(worker.url()).host}`, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens Chromium as it is, to compare with. */
export async function openPlainChromium(
  { isHeadless, colorScheme }: OpenOptions,
  args: readonly string[] = [],
): Promise<PlainBrowser> {
  const executablePath = await findBrowser('chromium');
  if (executablePath === undefined) {
    throw new Error('No Chromium found: run `npm run setup -- --chromium`.');
  }
  const profile = await mkdtemp(join(tmpdir(), 'pitchwatch-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: isHeadless,
    viewport: isHeadless ? { width: 1280, height: 800 } : null,
    ...(colorScheme === undefined ? {} : { colorScheme }),
    args: [
      ...args,
      // The browser itself shall not talk to anybody either.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The browser's number for the tab of a page: the one that is in front. */
export async function tabIdOf(page: Page, worker: Worker): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    return tab.id;
  });
}
