import type { WxtBrowser } from 'wxt/browser';
import { expect, expectButton, test } from './launch.ts';
import { LINKEDIN_PROFILE, LINKEDIN_THREAD, OUTLOOK_MAIL, readFixture } from './read-fixture.ts';

/** The extension's own interface, inside its pages. */
declare const chrome: WxtBrowser;

/** Words of the fixture's messages that stand nowhere else. */
const MESSAGE_WORDS = ['cold-chain', 'vaccine', 'suppliers', 'anonymous', 'tonight', 'Calder', 'Okoro'];

/** Put before the page's own content, so that it sees whatever anybody does to the document. */
const WITNESS = `<script>
  window.seen = [];
  const witness = new MutationObserver((records) => {
    for (const record of records) window.seen.push(record.type + ' ' + record.target.nodeName);
  });
  // The parser's own last changes may be reported after the page has been parsed; content scripts start later still.
  document.addEventListener('DOMContentLoaded', () =>
    witness.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
  window.messages = [];
  window.addEventListener('message', (event) => window.messages.push(String(event.data)));
</script>`;

for (const [where, address, fixture] of [
  ['LinkedIn', LINKEDIN_THREAD, 'linkedin/thread-approach'],
  ['a LinkedIn profile', LINKEDIN_PROFILE, 'linkedin/profile-approach'],
  ['Outlook', OUTLOOK_MAIL, 'outlook/thread-approach'],
] as const) {
  test(`the page is not changed, and is told nothing: ${where}`, async ({ site }) => {
    // The witness is an inline script: this page comes without the sites' own policy.
    const html = readFixture(fixture).replace('<head>', `<head>${WITNESS}`);
    site.serveWithoutPolicy(address, html);
    const tab = await site.open(address);
    await expectButton(tab, { text: /^1$/ });
    const popup = await tab.openPopup();
    await expect(popup.locator('.card')).toHaveCount(1);
    const page = await tab.page.evaluate(() => {
      const { seen, messages } = window as unknown as { seen: string[]; messages: string[] };
      // The page changes itself once, so that the witness is known to see.
      document.body.setAttribute('data-witness', '');
      return new Promise<{ seen: string[]; after: number; messages: string[]; html: string }>((resolve) => {
        const before = [...seen];
        queueMicrotask(() =>
          resolve({ seen: before, after: seen.length, messages, html: document.documentElement.outerHTML }),
        );
      });
    });
    expect(page.seen).toEqual([]);
    expect(page.after).toBe(1);
    expect(page.messages).toEqual([]);
    expect(page.html).not.toMatch(/chrome-extension|pitchwatch/i);
  });
}

test('nothing of a message is stored', async ({ site, office }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toHaveCount(1);
  const stored = await office.evaluate(async () =>
    JSON.stringify(
      await Promise.all([
        chrome.storage.local.get(),
        chrome.storage.session.get(),
        chrome.storage.sync?.get(),
      ]),
    ),
  );
  expect(stored).toContain('high');
  for (const word of MESSAGE_WORDS) expect(stored).not.toContain(word);
});

test('no request is made, and none could be', async ({ site, office }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toHaveCount(1);
  const ofExtension = site.refused.filter(({ from }) => from.startsWith('chrome-extension://'));
  expect(ofExtension).toEqual([]);
  const attempt = await office.evaluate(() =>
    fetch('https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(attempt).toBe('refused');
});

test('no file of the extension can be asked for by a page', async ({ site, extension }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
  const reached = await tab.page.evaluate(
    (origin) =>
      Promise.all(
        ['icon/app-16.png', 'popup.html', 'content-scripts/linkedin.js'].map(
          (file) =>
            new Promise<boolean>((resolve) => {
              const image = new Image();
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
              image.src = `${origin}/${file}`;
            }),
        ),
      ),
    extension.origin,
  );
  expect(reached).toEqual([false, false, false]);
});
