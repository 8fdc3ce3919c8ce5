/**
 * Finds the browsers that demo and tests drive. Plain JavaScript: the set-up step runs it on the machine's own Node,
 * which may be too old for TypeScript.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Where the set-up step puts a Firefox that it had to download. */
export const DOWNLOADS = fileURLToPath(new URL('../../.cache/browsers', import.meta.url));

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** The environment variable that names a browser to use instead of any found one. */
export const VARIABLES = { chromium: 'PITCHWATCH_CHROMIUM', firefox: 'PITCHWATCH_FIREFOX' };

// Google Chrome is absent on purpose: it no longer loads an unpacked extension from its command line.
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
  firefox: ['firefox', 'firefox-esr'],
};

const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** A wrong choice by the person; shown without a stack. */
export class BrowserError extends Error {}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The folder in which Playwright keeps its browsers. */
function playwrightFolder() {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH && PLAYWRIGHT_BROWSERS_PATH !== '0') return PLAYWRIGHT_BROWSERS_PATH;
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library/Caches/ms-playwright');
    case 'win32':
      return join(LOCALAPPDATA ?? join(homedir(), 'AppData/Local'), 'ms-playwright');
    default:
      return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
  }
}

/**
 * Loading a package takes longer than all the rest of the set-up step, so it waits for a sign that it is worth it.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>}
 */
async function findDownloaded(name) {
  if (name === 'firefox') {
    // Playwright's Firefox is a build of its own that takes no ordinary extension.
    if (!existsSync(DOWNLOADS)) return undefined;
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
    return installed.find(({ browser }) => browser === 'firefox')?.executablePath;
  }
  if (!existsSync(playwrightFolder())) return undefined;
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The path of a browser, or undefined. A variable that names nothing executable is an error, never passed over.
 *
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(name) {
  const variable = VARIABLES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!isExecutable(chosen))
      throw new BrowserError(`${variable} is set to ${chosen}, which is no program.`);
    return chosen;
  }
  const downloaded = await findDownloaded(name);
  if (downloaded !== undefined) return downloaded;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  return [...onPath, ...APPLICATIONS[name]].find(isExecutable);
}
