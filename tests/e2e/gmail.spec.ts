import { expect, expectButton, test } from './launch.ts';
import { GMAIL_INBOX, GMAIL_THREAD, readFixture } from './read-fixture.ts';

test('an open conversation is read, own words and answered mail apart', async ({ site }) => {
  site.serve(GMAIL_THREAD, readFixture('gmail/thread-approach'));
  const tab = await site.open(GMAIL_THREAD);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toContainText('Ines Calder');
  await expect(popup.locator('body')).not.toContainText('I would rather not share');
});

test('an ordinary mail stays quiet', async ({ site }) => {
  site.serve(GMAIL_THREAD, readFixture('gmail/thread-ordinary-fr'));
  const tab = await site.open(GMAIL_THREAD);
  const popup = await tab.openPopup();
  await expect(popup.getByText('Joanie Arsenault')).toBeVisible();
  expect((await tab.button()).text).toBe('');
});

test('a forwarded approach counts', async ({ site }) => {
  site.serve(GMAIL_THREAD, readFixture('gmail/thread-forwarded'));
  await expectButton(await site.open(GMAIL_THREAD), { text: /^1$/ });
});

test('opening a mail from the list is noticed', async ({ site }) => {
  site.serve(GMAIL_INBOX, readFixture('gmail/list'));
  const tab = await site.open(GMAIL_INBOX);
  const opened = readFixture('gmail/thread-approach');
  await tab.page.evaluate((html) => {
    // Gmail's own policy lets only its own scripts make markup; the test stands in for them.
    const policy = (
      globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: unknown): { createHTML(text: string): string } };
      }
    ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
    const view = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    location.hash = '#inbox/FMfcgzQbgfakeFakeFakeFakeFake';
    const list = document.querySelector<HTMLElement>('[role="main"]');
    if (list) list.style.display = 'none';
    for (const main of view.querySelectorAll('[role="main"]:not([style])'))
      document.body.append(document.adoptNode(main));
  }, opened);
  await expectButton(tab, { text: /^1$/ });
});

test('a conversation that can not be read is never taken for a safe one', async ({ site }) => {
  site.serve(GMAIL_INBOX, readFixture('gmail/list'));
  await expectButton(await site.open(GMAIL_THREAD), { text: /^\?$/ });
});
