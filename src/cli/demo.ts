import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLE_PAGES, type ExamplePage } from './example-pages.ts';
import { type ExtensionBrowser, openChromium, tabIdOf } from './open-chromium.ts';
import { describePopup, readPopup } from './popup-report.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { servePages } from './serve-pages.ts';

const SCREENSHOTS = join(PROJECT_ROOT, 'test-results/demo');

/** The popup's own size in the toolbar, in pixels. */
const POPUP_SIZE = { width: 400, height: 600 };

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Whether it could be built; says why not. */
function build(): boolean {
  console.log('Building the extension ...');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--run', 'build'], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === 0) return true;
  process.stderr.write(
    `${stdout}${stderr}\nThe extension could not be built; its own message stands above.\n`,
  );
  return false;
}

async function openPopup({ context, origin, worker }: ExtensionBrowser, page: Page): Promise<Page> {
  const tab = await tabIdOf(page, worker);
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html?tab=${tab}`);
  return popup;
}

async function show(browser: ExtensionBrowser, example: ExamplePage, isHeadless: boolean): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(example.address);
  const popup = await openPopup(browser, page);
  const report = await readPopup(popup);
  console.log(`\n${example.title}  (${example.address})`);
  console.log(describePopup(report));
  if (isHeadless) {
    const name = join(SCREENSHOTS, example.name);
    await page.screenshot({ path: `${name}-page.png` });
    await popup.setViewportSize(POPUP_SIZE);
    await popup.screenshot({ path: `${name}-popup.png`, fullPage: true });
    for (const part of ['page', 'popup']) {
      console.log(`  screenshot: ${relative(PROJECT_ROOT, `${name}-${part}.png`)}`);
    }
    await page.close();
  }
  await popup.close();
}

async function main(): Promise<void> {
  if (!build()) {
    process.exitCode = 1;
    return;
  }
  const isHeadless = !hasDisplay();
  if (isHeadless) {
    console.log('There is no display: the browser runs unseen, and screenshots are saved.');
    await rm(SCREENSHOTS, { recursive: true, force: true });
    await mkdir(SCREENSHOTS, { recursive: true });
  }
  const browser = await openChromium({ isHeadless });
  try {
    const { serve } = await servePages(browser.context);
    for (const example of EXAMPLE_PAGES) {
      serve(example.address, await readFile(join(PROJECT_ROOT, example.file), 'utf8'));
      await show(browser, example, isHeadless);
    }
    if (!isHeadless) {
      console.log('\nThe pages are open. Click the Pitchwatch button in the toolbar (it may be behind the');
      console.log('puzzle piece) on each of them; close the window to end.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    }
  } finally {
    await browser.close();
  }
}

await main();
