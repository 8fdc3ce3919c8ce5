import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/adapters/contract.ts';
import { linkedinAdapter } from '../../src/adapters/linkedin/index.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';
import { edit, type PageEdit, without } from './edit-page.ts';
import { onlyObservation } from './only-observation.ts';

const INES = 'https://www.linkedin.com/in/ines-calder/';
const NADIA = 'https://www.linkedin.com/in/nadia-ferland/';

function approach(address = INES): Page {
  return loadFixture('linkedin/profile-approach', address);
}

function classic(address = NADIA): Page {
  return loadFixture('linkedin/profile-ordinary-fr', address);
}

describe('LinkedIn profiles', () => {
  it('reads what a person tells of themselves', () => {
    const { surface, counterpart, headline, messages } = onlyObservation(linkedinAdapter.read(approach()));
    expect(surface).toBe('profile');
    expect(counterpart).toBe('Ines Calder');
    expect(headline).toBe('Sourcing Partner at Larkmoor Advisory');
    expect(messages.map(({ from }) => from)).toEqual(['them', 'them', 'them']);
    expect(messages[0]?.text).toMatch(/^I look for experts .* write to me on Telegram\.$/);
    expect(messages[1]?.text).toContain('Sourcing Partner\nLarkmoor Advisory');
  });

  it('tells what the card shows, the visible degree only', () => {
    expect(onlyObservation(linkedinAdapter.read(approach())).facts).toEqual({
      hasPhoto: true,
      isVerified: true,
      isPremium: false,
      hasCompanyPage: true,
      degree: 2,
      connections: 500,
    });
  });

  it('takes the box of a mark for no mark, and a ghost for no photo', () => {
    const page = approach();
    edit(page, 'svg, img[src*="displayphoto"]', (element) => element.remove());
    expect(onlyObservation(linkedinAdapter.read(page)).facts).toMatchObject({
      hasPhoto: false,
      isVerified: false,
    });
  });

  it('reads the classic profile, in French', () => {
    const { counterpart, headline, messages, facts } = onlyObservation(linkedinAdapter.read(classic()));
    expect(counterpart).toBe('Nadia Ferland');
    expect(headline).toBe('Recruteuse chez Boréal Logiciels');
    expect(messages.map(({ text }) => text)).toEqual([
      'Je recrute des développeuses et développeurs pour une équipe à Québec. Les offres complètes sont sur notre site.',
      'Recruteuse Boréal Logiciels',
    ]);
    expect(facts).toMatchObject({ degree: 3, connections: 1204, hasPhoto: true, isVerified: false });
  });

  it('does not read the people beside', () => {
    expect(JSON.stringify(onlyObservation(linkedinAdapter.read(approach())))).not.toContain('Beside');
  });

  it('warns nobody of themselves', () => {
    const page = approach();
    const link = page.document.createElement('a');
    link.setAttribute('href', '/in/ines-calder/edit/intro/');
    page.document.querySelector('[componentkey$="Topcard"] section')?.append(link);
    expect(onlyObservation(linkedinAdapter.read(page)).messages[0]?.from).toBe('me');
  });

  it('reads nothing rather than the profile before, when address and card differ', () => {
    expect(linkedinAdapter.read(approach(NADIA)).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { surface: 'profile', code: 'readers-disagree' },
    });
  });

  it('knows the profile by the member’s id, and another one by theirs', () => {
    const at = (id: string): Page => approach(`https://www.linkedin.com/in/${id}/`);
    expect(onlyObservation(linkedinAdapter.read(at('ACoAAfake0001'))).counterpart).toBe('Ines Calder');
    expect(linkedinAdapter.read(at('ACoAAfake0099')).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'readers-disagree' },
    });
    expect(onlyObservation(linkedinAdapter.read(at('me'))).counterpart).toBe('Ines Calder');
  });

  it('knows the profile by an address with capitals and escapes', () => {
    const page = approach('https://www.linkedin.com/in/Ines%2DCalder/?isSelfProfile=false');
    expect(onlyObservation(linkedinAdapter.read(page)).counterpart).toBe('Ines Calder');
  });

  it('expects no words of a profile without any', () => {
    const page = approach();
    edit(page, '[componentkey$="About"], [componentkey$="ExperienceTopLevelSection"]', (card) =>
      card.remove(),
    );
    expect(linkedinAdapter.read(page)).toEqual({ surfaces: [], missing: [] });
  });

  it('says so when a profile should be there and no card can be found', () => {
    const page = loadFixture('linkedin/thread-unknown-layout', INES);
    expect(linkedinAdapter.read(page).missing).toMatchObject([
      { surface: 'profile', code: 'pane-not-found' },
    ]);
  });

  it('expects no card on the pages of a profile’s parts', () => {
    const page = loadFixture('linkedin/thread-unknown-layout', `${INES}recent-activity/all/`);
    expect(linkedinAdapter.read(page).missing).toEqual([]);
  });
});

describe('the ladders for LinkedIn profiles', () => {
  it.each<[string, string, number, () => Page, PageEdit]>([
    ['card by its heading’s class', 'card', 1, classic, () => undefined],
    ['card by its only heading', 'card', 2, approach, without('[componentkey$="Topcard"]', 'componentkey')],
    ['classic card by its only heading', 'card', 2, classic, without('h1', 'class')],
    ['words by their section', 'about', 1, approach, without('[componentkey$="About"]', 'componentkey')],
    ['words by their anchor', 'about', 2, classic, () => undefined],
    ['words by their anchor alone', 'about', 3, classic, without('.full-width', 'class')],
    [
      'posts by their section',
      'position',
      1,
      approach,
      without('[componentkey$="ExperienceTopLevelSection"]', 'componentkey'),
    ],
    ['posts by their anchor', 'position', 2, classic, () => undefined],
  ])('find the %s', (_, ladder, rung, open, change) => {
    const whole = onlyObservation(linkedinAdapter.read(open()));
    const page = open();
    change(page);
    const reading = linkedinAdapter.read(page);
    expect(reading.surfaces[0]?.rungs[ladder]).toBe(rung);
    const { messages, counterpart, headline } = onlyObservation(reading);
    expect({ messages, counterpart }).toEqual({
      messages: whole.messages,
      counterpart: whole.counterpart,
    });
    expect(headline).toBe(whole.headline);
  });
});
