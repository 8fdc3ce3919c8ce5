import { expect, expectButton, test } from './launch.ts';
import {
  LINKEDIN_FEED,
  LINKEDIN_INVITATIONS,
  LINKEDIN_JOB,
  LINKEDIN_JOB_SEARCH,
  LINKEDIN_PRELOAD,
  LINKEDIN_PROFILE,
  readFixture,
} from './read-fixture.ts';

for (const [what, address, fixture, name] of [
  ['the note of an invitation', LINKEDIN_INVITATIONS, 'linkedin/invitations-approach', 'Ines Calder'],
  ['a job advert', LINKEDIN_JOB, 'linkedin/job-approach', 'Research analyst (remote)'],
  ['a profile', LINKEDIN_PROFILE, 'linkedin/profile-approach', 'Ines Calder'],
] as const) {
  test(`${what} is read and warned about`, async ({ site }) => {
    site.serve(address, readFixture(fixture));
    const tab = await site.open(address);
    await expectButton(tab, { text: /^1$/ });
    const popup = await tab.openPopup();
    await expect(popup.locator('.card')).toHaveCount(1);
    await expect(popup.locator('.card')).toContainText(name);
  });
}

for (const [what, address, fixture, shown] of [
  ['invitation', LINKEDIN_INVITATIONS, 'linkedin/invitations-ordinary-fr', 'Nadia Ferland'],
  ['job advert', LINKEDIN_JOB_SEARCH, 'linkedin/jobs-search-ordinary-fr', 'Ingénieur de recherche (H/F)'],
  ['profile', 'https://www.linkedin.com/in/nadia-ferland/', 'linkedin/profile-ordinary-fr', 'Nadia Ferland'],
] as const) {
  test(`an ordinary ${what} in French stays quiet`, async ({ site }) => {
    site.serve(address, readFixture(fixture));
    const tab = await site.open(address);
    const popup = await tab.openPopup();
    await expect(popup.getByText(shown)).toBeVisible();
    await expect(popup.locator('.card')).toHaveCount(0);
    expect((await tab.button()).text).toBe('');
  });
}

for (const address of [LINKEDIN_INVITATIONS, LINKEDIN_JOB, LINKEDIN_PROFILE]) {
  test(`what can not be read is never taken for safe: ${new URL(address).pathname}`, async ({ site }) => {
    site.serve(address, readFixture('linkedin/thread-unknown-layout'));
    await expectButton(await site.open(address), { text: /^\?$/ });
  });
}

test('the frame answers for a job while the page holds the one before', async ({ site }) => {
  const address = LINKEDIN_JOB_SEARCH.replace('4000000002', '4000000005');
  const around = readFixture('linkedin/preload-top');
  const stale = readFixture('linkedin/jobs-search-ordinary-fr').replace(/^.*<body>|<\/body>.*$/gs, '');
  site.serve(address, around.replace('<iframe ', `${stale}<iframe `));
  site.serve(LINKEDIN_PRELOAD, readFixture('linkedin/job-classic'));
  const tab = await site.open(address);
  const popup = await tab.openPopup();
  await expect(popup.getByText('Laboratory technician')).toBeVisible();
  await expect(popup.locator('body')).not.toContainText('Ingénieur');
  expect((await tab.button()).text).toBe('');
});

test('going from one job to the next replaces what was found, and so does leaving', async ({ site }) => {
  site.serve(LINKEDIN_JOB, readFixture('linkedin/job-approach'));
  const tab = await site.open(LINKEDIN_JOB);
  await expectButton(tab, { text: /^1$/ });
  await tab.page.evaluate(() => history.pushState(null, '', '/jobs/view/4000000009/'));
  await expectButton(tab, { text: /^\?$/ });
  await tab.page.evaluate((feed) => history.pushState(null, '', feed), LINKEDIN_FEED);
  await expectButton(tab, { text: /^$/, title: /no message to read/ });
});
