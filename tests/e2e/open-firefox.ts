import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.mjs';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv2', import.meta.url));

/** Firefox with the built extension, and the web replaced by served pages. */
export interface FirefoxBrowser {
  /** Opens a page with what is served at each address; anything else is refused. */
  open(address: string, pages: Readonly<Record<string, string>>): Promise<Page>;
  /** What the toolbar button shows for the tab at an address. */
  badgeOf(address: string): Promise<string>;
  close(): Promise<void>;
}

/** The part of puppeteer's own connection that it doesn't publish: WebDriver BiDi as it is. */
interface BidiConnection {
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<{ readonly result: unknown }>;
}

interface Contexts {
  readonly contexts: readonly { readonly context: string }[];
}

interface Evaluated {
  readonly result: { readonly value: string };
}

export async function openFirefox(): Promise<FirefoxBrowser> {
  const executablePath = await findBrowser('firefox');
  if (executablePath === undefined)
    throw new Error('There is no Firefox on this machine; `npm test` installs one.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Lets the test ask the browser's own window what the toolbar button shows.
    args: ['-remote-allow-system-access'],
  });
  const id = await browser.installExtension(BUILD);
  return {
    open: (address, pages) => openPage(browser, address, pages),
    badgeOf: (address) => readBadge(browser, id, address),
    close: () => browser.close(),
  };
}

async function openPage(
  browser: Browser,
  address: string,
  pages: Readonly<Record<string, string>>,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    const body = pages[origin + pathname];
    if (body === undefined) void request.abort();
    else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(address);
  return page;
}

async function readBadge(browser: Browser, id: string, address: string): Promise<string> {
  // The connection is there, but not among puppeteer's published types.
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as Contexts).contexts;
  const expression = `(() => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const button = ExtensionParent.apiManager.global.browserActionFor(extension).action;
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
    return tab === undefined ? 'no such tab' : String(button.getProperty(tab, 'badgeText') ?? '');
  })()`;
  const evaluated = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: false,
    resultOwnership: 'none',
  });
  return (evaluated.result as Evaluated).result.value;
}
