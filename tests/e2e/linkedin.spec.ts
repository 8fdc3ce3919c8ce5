import { expect, expectButton, test } from './launch.ts';
import { LINKEDIN_FEED, LINKEDIN_PRELOAD, LINKEDIN_THREAD, readFixture } from './read-fixture.ts';

/** Documents whose addresses are only known without encryption; no other source may be linked so. */
const KNOWN_UNENCRYPTED = [
  'http://www.pressreader.com/usa/the-guardian-usa/20200905/281698322147548',
  'http://www.baltic-course.com/eng/baltic_states/?doc=148557',
  'http://www.sueddeutsche.de/politik/einflussnahme-auf-politiker-',
];

test('a full-page conversation is read, warned about and explained', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/, title: /high|strong|fit/i });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toContainText('Ines Calder');
  await expect(popup.locator('.card-level')).toContainText(/high/i);
  // Once by the rule, once by the recogniser of the same step.
  await expect(
    popup.locator('.quote mark').filter({ hasText: 'no need to inform your department' }),
  ).toHaveCount(2);
  const links = await popup
    .locator('.source a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  const unencrypted = links.filter((link) => !link.startsWith('https://'));
  expect(unencrypted.filter((link) => !KNOWN_UNENCRYPTED.some((known) => link.startsWith(known)))).toEqual(
    [],
  );
  expect(
    links.filter((link) => /^https:\/\/globalnews\.ca\/news\/9781242\/.*#:~:text=/.test(link)).length,
  ).toBeGreaterThan(3);
  const targets = await popup
    .locator('.source a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('target')));
  expect(new Set(targets)).toEqual(new Set(['_blank']));
});

test('an ordinary conversation in French stays quiet', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-ordinary-fr'));
  const tab = await site.open(LINKEDIN_THREAD);
  const popup = await tab.openPopup();
  await expect(popup.getByText('Nadia Ferland')).toBeVisible();
  await expect(popup.locator('.card')).toHaveCount(0);
  expect((await tab.button()).text).toBe('');
});

test('the prepared frame answers for the conversation that it shows', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/preload-top'));
  site.serve(LINKEDIN_PRELOAD, readFixture('linkedin/preload-frame'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
});

test('a prepared frame that is hidden is not read until it is shown', async ({ site }) => {
  site.serve(LINKEDIN_FEED, readFixture('linkedin/preload-top').replace('<iframe ', '<iframe hidden '));
  site.serve(LINKEDIN_PRELOAD, readFixture('linkedin/preload-frame'));
  const tab = await site.open(LINKEDIN_FEED);
  const popup = await tab.openPopup();
  await expect(popup.locator('.notice')).toBeVisible();
  expect((await tab.button()).text).toBe('');
  await tab.page.bringToFront();
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/messaging/thread/2-ZmFrZQ==/');
    document.querySelector('iframe')?.removeAttribute('hidden');
  });
  await expectButton(tab, { text: /^1$/ });
});

test('a bubble in the open shadow root is read', async ({ site }) => {
  site.serve(LINKEDIN_FEED, readFixture('linkedin/shadow-bubble'));
  const tab = await site.open(LINKEDIN_FEED);
  await expectButton(tab, { text: /^1$/ });
});

test('an open bubble is read and a minimised one is not', async ({ site }) => {
  site.serve(LINKEDIN_FEED, readFixture('linkedin/overlay-bubbles'));
  const tab = await site.open(LINKEDIN_FEED);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toHaveCount(1);
  await expect(popup.locator('.card')).not.toContainText('Tomas Reuter');
});

test('a message that arrives is noticed', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-ordinary-fr'));
  const tab = await site.open(LINKEDIN_THREAD);
  const popup = await tab.openPopup();
  await expect(popup.getByText('Nadia Ferland')).toBeVisible();
  await tab.page.bringToFront();
  await tab.page.evaluate(() => {
    const list = document.querySelector('.msg-s-message-list-content');
    const last = list?.querySelector('li:has(.msg-s-event-listitem--other)');
    const arrived = last?.cloneNode(true) as Element;
    arrived.querySelector('[data-event-urn]')?.setAttribute('data-event-urn', 'urn:li:msg_message:(x,2-new)');
    const body = arrived.querySelector('.msg-s-event-listitem__body');
    if (body) {
      body.textContent =
        'Pourriez-vous écrire une note de trois pages ? Nous payons 500 € la note. Il nous faut des documents internes; inutile d’informer l’université. On continue sur WhatsApp ?';
    }
    list?.append(arrived);
  });
  await expectButton(tab, { text: /^1$/ });
});

test('going to another conversation inside the page replaces what was found', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/messaging/thread/2-T3RoZXI=/');
    const thread = document.querySelector('.msg-thread:not([style])');
    for (const body of thread?.querySelectorAll('.msg-s-event-listitem__body') ?? [])
      body.textContent = 'See you at lunch.';
    for (const link of thread?.querySelectorAll('a[href*="fake0001"]') ?? [])
      link.setAttribute('href', '/in/ACoAAfake0123');
    thread?.querySelector('.msg-s-message-list-content')?.append(document.createElement('li'));
  });
  await expectButton(tab, { text: /^$/ });
});

test('a conversation that can not be read is never taken for a safe one', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-unknown-layout'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^\?$/ });
  const popup = await tab.openPopup();
  await expect(popup.getByText('pane-not-found')).toBeAttached();
  await expect(popup.locator('body')).not.toContainText('WhatsApp');
});

test('the site can be switched off and on again', async ({ site }) => {
  site.serve(LINKEDIN_THREAD, readFixture('linkedin/thread-approach'));
  const tab = await site.open(LINKEDIN_THREAD);
  await expectButton(tab, { text: /^1$/ });
  const popup = await tab.openPopup();
  await expect(popup.locator('.card')).toHaveCount(1);
  await popup.getByRole('switch').or(popup.getByRole('checkbox')).first().click();
  await expect(popup.locator('.card')).toHaveCount(0);
  await expectButton(tab, { text: /^$/ });
  await popup.getByRole('switch').or(popup.getByRole('checkbox')).first().click();
  await tab.page.bringToFront();
  await expectButton(tab, { text: /^1$/ });
});
