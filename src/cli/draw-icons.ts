import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url));

const APP_SIZES = [16, 32, 48, 96, 128];
const LEVEL_SIZES = [16, 32, 48];

const executablePath = await findBrowser('chromium');
if (executablePath === undefined) throw new Error('No Chromium found: run `npm run setup -- --chromium`.');

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
let count = 0;
for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.svg'))) {
  const name = basename(file, '.svg');
  const drawing = await readFile(join(FOLDER, file), 'utf8');
  for (const size of name === 'app' ? APP_SIZES : LEVEL_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`);
    await writeFile(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    count += 1;
  }
}
await browser.close();
console.log(`${count} icons drawn in public/icon.`);
