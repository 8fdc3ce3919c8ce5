import { expect, expectButton, test } from './launch.ts';
import { OUTLOOK_INBOX, OUTLOOK_MAIL, readFixture } from './read-fixture.ts';

/** The same mail on each of Outlook's hosts. */
const HOSTS = [
  'https://outlook.live.com/mail/0/inbox/id/AQQkFakeFakeFakeFakeFake%3D',
  'https://outlook.office365.com/mail/inbox/id/AAQkFakeFakeFakeFakeFake%3D',
  'https://outlook.cloud.microsoft/mail/inbox/id/AAQkFakeFakeFakeFakeFake%3D',
];

test('an open mail is read, own words and answered mail apart', async ({ site }) => {
  site.serve(OUTLOOK_MAIL, readFixture('outlook/thread-approach'));
  const tab = await site.open(OUTLOOK_MAIL);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toContainText('Ines Calder');
  await expect(popup.locator('body')).not.toContainText('I would rather not share');
  await expect(popup.locator('body')).not.toContainText('USD 400');
});

for (const address of HOSTS) {
  test(`a mail is read at ${new URL(address).hostname}`, async ({ site }) => {
    site.serve(address, readFixture('outlook/thread-approach'));
    await expectButton(await site.open(address), { text: /^1$/ });
  });
}

test('an ordinary mail in French stays quiet', async ({ site }) => {
  site.serve(OUTLOOK_MAIL, readFixture('outlook/thread-ordinary-fr'));
  const tab = await site.open(OUTLOOK_MAIL);
  const popup = await tab.openPopup();
  await expect(popup.getByText('Joanie Arsenault')).toBeVisible();
  await expect(popup.locator('.card')).toHaveCount(0);
  expect((await tab.button()).text).toBe('');
});

test('a forwarded approach counts', async ({ site }) => {
  site.serve(OUTLOOK_MAIL, readFixture('outlook/thread-forwarded'));
  await expectButton(await site.open(OUTLOOK_MAIL), { text: /^1$/ });
});

test('opening a mail from the list is noticed, and going back to the list', async ({ site }) => {
  site.serve(OUTLOOK_INBOX, readFixture('outlook/list'));
  const tab = await site.open(OUTLOOK_INBOX);
  const opened = readFixture('outlook/thread-approach');
  await tab.page.evaluate((html) => {
    // The page's own policy lets only its own scripts make markup; the test stands in for them.
    const policy = (
      globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: unknown): { createHTML(text: string): string } };
      }
    ).trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
    const view = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    history.pushState(null, '', '/mail/inbox/id/AAQkFakeFakeFakeFakeFake%3D');
    const pane = view.querySelector('#ConversationReadingPaneContainer');
    if (pane) document.querySelector('#ReadingPaneContainerId')?.append(document.adoptNode(pane));
  }, opened);
  await expectButton(tab, { text: /^1$/ });
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/mail/inbox');
    document.querySelector('#ConversationReadingPaneContainer')?.remove();
  });
  await expectButton(tab, { text: /^$/, title: /no message to read/ });
});

test('a mail that can not be read is never taken for a safe one', async ({ site }) => {
  site.serve(OUTLOOK_MAIL, readFixture('outlook/thread-unknown-layout'));
  const tab = await site.open(OUTLOOK_MAIL);
  await expectButton(tab, { text: /^\?$/ });
  const popup = await tab.openPopup();
  await expect(popup.getByText('outlook/email/pane-not-found')).toBeAttached();
  await expect(popup.locator('body')).not.toContainText('WhatsApp');
});

test('the switch for mail turns reading off and on again', async ({ site }) => {
  site.serve(OUTLOOK_MAIL, readFixture('outlook/thread-approach'));
  const tab = await site.open(OUTLOOK_MAIL);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await popup.getByRole('switch', { name: /Outlook/ }).click();
  await expectButton(tab, { text: /^$/ });
  await popup.getByRole('switch', { name: /Outlook/ }).click();
  await tab.page.bringToFront();
  await expectButton(tab, { text: /^1$/ });
});
