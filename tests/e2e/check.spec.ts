import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { test as base, expect } from './launch.ts';

/** A file that is dropped or chosen. */
interface TestFile {
  readonly name: string;
  readonly content: string;
}

const test = base.extend<{ readonly check: Page }>({
  check: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(`${extension.origin}/check.html`);
    await use(page);
    await page.close();
  },
});

function fixture(name: string): TestFile {
  const path = fileURLToPath(new URL(`../fixtures/check/${name}`, import.meta.url));
  return { name, content: readFileSync(path, 'utf8') };
}

/** Drops files on the page as a person does who drags them there. */
async function drop(page: Page, files: readonly TestFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) data.items.add(new File([content], name));
    return data;
  }, files);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.locator('.check-drop')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

async function cardsOf(page: Page): Promise<readonly string[]> {
  await expect(page.locator('.check-head')).toBeVisible();
  return page
    .locator('.card-names')
    .evaluateAll((names) =>
      names.map(({ children }) => [...children].map(({ textContent }) => textContent?.trim()).join(' | ')),
    );
}

const MAIL = fixture('approach.eml');
const MAILBOX = fixture('mailbox.mbox');
const EXPORT = fixture('messages.csv');
const BODY = MAIL.content.slice(MAIL.content.indexOf('\n\n'));

test('a pasted text opens to the same explanation as in the popup', async ({ check }) => {
  await check.getByLabel('Paste a text').fill(BODY);
  await check.keyboard.press('Tab');
  await check.keyboard.press('Enter');
  await expect(check.locator('.check-head h2')).toBeFocused();
  expect(await cardsOf(check)).toEqual(['Level: high | Pasted text']);
  await expect(check.locator('.ladder')).toBeVisible();
  await expect(check.locator('.quote mark').first()).toBeAttached();
  await expect(check.locator('.source a').first()).toBeAttached();
  await check.getByRole('button', { name: 'Check something else' }).press('Enter');
  await expect(check.getByLabel('Paste a text')).toBeFocused();
  await expect(check.getByLabel('Paste a text')).toHaveValue(BODY);
});

test('a mail is checked when it is dropped', async ({ check }) => {
  await drop(check, [MAIL]);
  expect(await cardsOf(check)).toEqual([
    'Level: high | Mara Lindqvist | A short paid report | March 3, 2026 · approach.eml',
  ]);
});

test('a mailbox is listed worst first, with what could not be read and why', async ({ check }) => {
  await drop(check, [MAILBOX]);
  expect(await cardsOf(check)).toEqual([
    'Level: high | Mara Lindqvist | A short paid report | March 3, 2026 · mailbox.mbox · mail 4',
    'Level: low | Jonas Adler | Stand 12 | March 4, 2026 · mailbox.mbox · mail 2',
  ]);
  await expect(check.locator('.check-head')).toContainText('Conversations and mails read: 3. With signs: 2.');
  const unread = check.locator('.notice', { hasText: 'Could not be read: 2' });
  await expect(unread).toContainText('mailbox.mbox · mail 3');
  await expect(unread).toContainText('The head of a mail is missing');
  await expect(unread).toContainText('mailbox.mbox · mail 5');
  await expect(unread).toContainText('It has no words');
});

test("LinkedIn's messages are read as conversations", async ({ check }) => {
  await drop(check, [EXPORT]);
  expect(await cardsOf(check)).toEqual(['Level: high | Tomas Brandt | March 6, 2026 · messages.csv']);
  await expect(check.locator('.rung-seen').first()).toContainText('message 1');
});

test('the zip in which LinkedIn sends them is read too', async ({ check }) => {
  const zip = zipSync({ 'Connections.csv': strToU8('a,b'), 'messages.csv': strToU8(EXPORT.content) });
  await check
    .locator('input[type=file]')
    .setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  expect(await cardsOf(check)).toEqual(['Level: high | Tomas Brandt | March 6, 2026 · export.zip']);
});

test('files are chosen by keyboard, several at once', async ({ check }) => {
  const chooser = check.waitForEvent('filechooser');
  await check.getByRole('button', { name: 'Choose files' }).focus();
  await check.keyboard.press('Enter');
  await (await chooser).setFiles(
    [MAIL, EXPORT].map(({ name, content }) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })),
  );
  expect(await cardsOf(check)).toHaveLength(2);
});

test('nothing found is said to be no proof, and what is no text is said to be unread', async ({ check }) => {
  await drop(check, [
    { name: 'note.txt', content: 'Lunch on Monday?' },
    { name: 'letter.docx', content: 'PK\u0003\u0004\0\0' },
  ]);
  await expect(check.locator('.notice', { hasText: 'Read, and no sign found' })).toContainText('not proof');
  await expect(check.locator('.notice', { hasText: 'letter.docx' })).toContainText('not plain text');
});

test('a large mailbox does not freeze the page, and can be stopped', async ({ check }) => {
  test.slow();
  const filler = `${'We meet at noon in the canteen, as we do each week. '.repeat(60)}\n\n`;
  await check.evaluate((text) => {
    const data = new DataTransfer();
    // Tens of megabytes, of which the page holds one piece only.
    data.items.add(new File(Array(6_000).fill(new Blob([text])), 'years.mbox'));
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('main')?.dispatchEvent(drop);
    const gaps: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      gaps.push(performance.now() - last);
      last = performance.now();
      setTimeout(tick, 5);
    };
    tick();
    Object.assign(window, { gaps });
  }, MAILBOX.content + filler);
  await expect(check.locator('progress')).toBeVisible();
  const found = async (): Promise<number> =>
    Number(
      /signs: ([\d,]+)/
        .exec((await check.locator('progress + .label').textContent()) ?? '')?.[1]
        ?.replaceAll(',', ''),
    );
  await expect.poll(found).toBeGreaterThan(40);
  await expect(check.getByRole('button', { name: 'Stop' })).toBeFocused();
  await check.keyboard.press('Enter');
  await expect(check.locator('.notice', { hasText: 'Stopped before the end' })).toBeVisible();
  expect(await check.locator('.card').count()).toBe(20);
  const longest = await check.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
  // Read in the page, it would be as long as the check. A busy machine makes even an idle page wait a little.
  expect(longest).toBeLessThan(3000);
  await check.getByRole('button', { name: 'Show more: 20' }).click();
  await expect(check.locator('.card')).toHaveCount(40);
});

test('nothing is stored, nothing is asked of the network, and its worker could not either', async ({
  check,
  extension,
}) => {
  const asked: string[] = [];
  extension.context.on('request', (request) => {
    if (!request.url().startsWith(extension.origin)) asked.push(request.url());
  });
  await drop(check, [MAILBOX]);
  await cardsOf(check);
  const traces = await check.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
  ]);
  expect(traces).toEqual([0, 0, 0, 0, '']);
  const reached = check.waitForEvent('worker').then((worker) =>
    worker.evaluate(() =>
      fetch('https://www.linkedin.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    ),
  );
  await check.evaluate(() => {
    Object.assign(window, { kept: new Worker('/check-worker.js') });
  });
  expect(await reached).toBe('refused');
  expect(asked).toEqual([]);
});

test('an error ends the check, and what was read by then is shown', async ({ check }) => {
  await check.evaluate(() => {
    // A page of a check whose worker fails: it is given something that is no file.
    const { prototype } = Worker;
    const post = prototype.postMessage;
    prototype.postMessage = function (this: Worker) {
      post.call(this, { kind: 'check', sources: [{ name: 'x', size: 5 }] });
    };
  });
  await check.getByLabel('Paste a text').fill('Hello');
  await check.getByRole('button', { name: 'Check this text' }).click();
  await expect(check.locator('.notice', { hasText: 'An error in Pitchwatch' })).toBeVisible();
});

test('the popup leads to it', async ({ office }) => {
  const opened = office.waitForEvent('popup');
  await office.getByRole('link', { name: 'Check a text or file' }).click();
  const page = await opened;
  await expect(page).toHaveTitle('Check a text or file – Pitchwatch');
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing in the way of anybody, ${colorScheme}`, async ({ check }) => {
    await check.emulateMedia({ colorScheme });
    const expectSound = async (): Promise<void> => {
      await check.evaluate(() => {
        for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
          button.click();
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await expect(check.locator('[aria-expanded="false"]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page: check }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      for (const width of [1600, 360]) {
        await check.setViewportSize({ width, height: 740 });
        expect(
          await check.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0);
      }
    };
    await expectSound();
    await drop(check, [MAILBOX, EXPORT]);
    await cardsOf(check);
    await expectSound();
  });
}
