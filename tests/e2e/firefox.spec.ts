import { test as base, expect } from '@playwright/test';
import { type FirefoxBrowser, openFirefox } from './open-firefox.ts';
import {
  GMAIL_INBOX,
  GMAIL_THREAD,
  LINKEDIN_FEED,
  LINKEDIN_INVITATIONS,
  LINKEDIN_PRELOAD,
  LINKEDIN_THREAD,
  OUTLOOK_MAIL,
  readFixture,
} from './read-fixture.ts';

const test = base.extend<object, { readonly firefox: FirefoxBrowser }>({
  firefox: [
    // Playwright wants the fixture's first parameter taken apart, even where nothing is taken.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const firefox = await openFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.describe.configure({ mode: 'serial' });

const GMAIL = 'https://mail.google.com/mail/u/0/';

for (const [what, address, pages, badge] of [
  ['a LinkedIn conversation', LINKEDIN_THREAD, { [LINKEDIN_THREAD]: 'linkedin/thread-approach' }, '1'],
  [
    'a conversation in the prepared frame',
    LINKEDIN_THREAD,
    { [LINKEDIN_THREAD]: 'linkedin/preload-top', [LINKEDIN_PRELOAD]: 'linkedin/preload-frame' },
    '1',
  ],
  ['a bubble in the shadow root', LINKEDIN_FEED, { [LINKEDIN_FEED]: 'linkedin/shadow-bubble' }, '1'],
  [
    'a conversation that can not be read',
    LINKEDIN_THREAD,
    { [LINKEDIN_THREAD]: 'linkedin/thread-unknown-layout' },
    '?',
  ],
  ['a Gmail conversation', GMAIL_THREAD, { [GMAIL]: 'gmail/thread-approach' }, '1'],
  ['an invitation', LINKEDIN_INVITATIONS, { [LINKEDIN_INVITATIONS]: 'linkedin/invitations-approach' }, '1'],
  ['a mail in Outlook', OUTLOOK_MAIL, { [OUTLOOK_MAIL]: 'outlook/thread-approach' }, '1'],
  [
    'a mail in Outlook that can not be read',
    OUTLOOK_MAIL,
    { [OUTLOOK_MAIL]: 'outlook/thread-unknown-layout' },
    '?',
  ],
] as const) {
  test(`Firefox shows ${badge} for ${what}`, async ({ firefox }) => {
    const served = Object.fromEntries(
      Object.entries(pages).map(([place, name]) => [place, readFixture(name)]),
    );
    const page = await firefox.open(address, served);
    await expect.poll(() => firefox.badgeOf(address)).toBe(badge);
    await page.close();
  });
}

test('Firefox stays quiet for an ordinary conversation, and notices the message that changes it', async ({
  firefox,
}) => {
  const page = await firefox.open(LINKEDIN_THREAD, {
    [LINKEDIN_THREAD]: readFixture('linkedin/thread-ordinary-fr'),
  });
  await page.evaluate(() => {
    const list = document.querySelector('.msg-s-message-list-content');
    const arrived = list?.querySelector('li:has(.msg-s-event-listitem--other)')?.cloneNode(true) as Element;
    arrived.querySelector('[data-event-urn]')?.setAttribute('data-event-urn', 'urn:li:msg_message:(x,2-new)');
    const body = arrived.querySelector('.msg-s-event-listitem__body');
    if (body)
      body.textContent =
        'Nous payons 500 € la note. Il nous faut des documents internes; inutile d’informer l’université. On continue sur WhatsApp ?';
    list?.append(arrived);
  });
  await expect.poll(() => firefox.badgeOf(LINKEDIN_THREAD)).toBe('1');
  await page.close();
});

test('Firefox stays quiet for the list of mails', async ({ firefox }) => {
  const page = await firefox.open(GMAIL_INBOX, { [GMAIL]: readFixture('gmail/list') });
  expect(await firefox.badgeOf(GMAIL_INBOX)).toBe('');
  await page.close();
});
