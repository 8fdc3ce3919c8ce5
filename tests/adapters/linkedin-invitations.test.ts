import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/adapters/contract.ts';
import { linkedinAdapter } from '../../src/adapters/linkedin/index.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';
import { edit, type PageEdit, without } from './edit-page.ts';
import { onlyObservation } from './only-observation.ts';

const RECEIVED = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const GROW = 'https://www.linkedin.com/mynetwork/grow/';
const FEED = 'https://www.linkedin.com/feed/';

function approach(address = RECEIVED): Page {
  return loadFixture('linkedin/invitations-approach', address);
}

describe('LinkedIn invitations', () => {
  it('reads the note of an invitation: who wrote what', () => {
    const { surface, messages, counterpart, headline } = onlyObservation(linkedinAdapter.read(approach()));
    expect(surface).toBe('invitation');
    expect(counterpart).toBe('Ines Calder');
    expect(headline).toBe('Sourcing Partner at Larkmoor Advisory');
    expect(messages).toMatchObject([{ from: 'them', senderName: 'Ines Calder' }]);
    expect(messages[0]?.text).toMatch(/^Hello Sam, .* We can continue on Telegram\.$/);
  });

  it('reads neither newsletters, nor advertisements, nor hidden cards, nor people to invite', () => {
    expect(linkedinAdapter.read(approach()).surfaces).toHaveLength(1);
  });

  it('reads the classic page, in French', () => {
    const page = loadFixture('linkedin/invitations-ordinary-fr', RECEIVED);
    const { messages, counterpart, headline } = onlyObservation(linkedinAdapter.read(page));
    expect(counterpart).toBe('Nadia Ferland');
    expect(headline).toBe('Recruteuse chez Boréal Logiciels');
    expect(messages[0]?.text).toContain('colloque de Trois-Rivières');
  });

  it('reads the invitations among other people to know', () => {
    expect(onlyObservation(linkedinAdapter.read(approach(GROW))).counterpart).toBe('Ines Calder');
  });

  it('expects nothing of invitations without a note', () => {
    const page = approach();
    edit(page, '[data-testid="expandable-text-box"]', (box) => box.remove());
    expect(linkedinAdapter.read(page)).toEqual({ surfaces: [], missing: [] });
  });

  it.each([
    ['elsewhere', FEED],
    ['on the page of those that were sent', 'https://www.linkedin.com/mynetwork/invitation-manager/sent/'],
  ])('reads no invitation %s', (_, address) => {
    expect(linkedinAdapter.read(approach(address))).toEqual({ surfaces: [], missing: [] });
  });

  it('does not take a hidden list of sent invitations for the one on screen', () => {
    const page = approach();
    const left = page.document.createElement('div');
    left.setAttribute('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.invitations.InvitationSentWithType');
    left.setAttribute('style', 'display: none');
    page.document.body.append(left);
    expect(onlyObservation(linkedinAdapter.read(page)).counterpart).toBe('Ines Calder');
  });

  it('has a key for each invitation', () => {
    const page = approach();
    edit(page, '[componentkey$="0000004"]', (element) => element.removeAttribute('style'));
    const keys = linkedinAdapter.read(page).surfaces.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('says so when the list can not be found', () => {
    const page = loadFixture('linkedin/thread-unknown-layout', RECEIVED);
    expect(linkedinAdapter.read(page).missing).toMatchObject([
      { surface: 'invitation', code: 'pane-not-found' },
    ]);
  });

  it('says so when there is a note outside of all invitations', () => {
    const page = approach();
    edit(page, '[role="listitem"]', (card) => {
      card.removeAttribute('role');
      card.removeAttribute('componentkey');
    });
    edit(page, 'a[href*="/newsletters/"]', (link) => link.parentElement?.remove());
    expect(linkedinAdapter.read(page).missing).toMatchObject([
      { surface: 'invitation', code: 'pane-not-found', detail: 'notes outside of invitations 1' },
    ]);
  });
});

describe('the ladders for LinkedIn invitations', () => {
  const classic = (): Page => loadFixture('linkedin/invitations-ordinary-fr', RECEIVED);
  const anonymous: PageEdit = (page) =>
    edit(page, '.invitation-card__custom-message-container, .invitation-card__custom-message', (element) =>
      element.removeAttribute('class'),
    );

  it.each<[string, string, number, () => Page, PageEdit]>([
    ['card by its class', 'card', 1, classic, () => undefined],
    ['card by its two answers', 'card', 2, approach, without('[role="listitem"]', 'componentkey')],
    [
      'classic card by its two answers',
      'card',
      2,
      classic,
      without('.invitation-card', 'class', 'data-test-incoming-invitation-card'),
    ],
    ['note by its class', 'note', 1, classic, () => undefined],
    ['note by its attribute', 'note', 2, classic, anonymous],
    [
      'person by a link without words',
      'person',
      1,
      approach,
      (page) => edit(page, 'a[href*="/in/"] strong', (name) => name.parentElement?.after(name)),
    ],
  ])('find the %s', (_, ladder, rung, open, change) => {
    const whole = onlyObservation(linkedinAdapter.read(open()));
    const page = open();
    change(page);
    const reading = linkedinAdapter.read(page);
    expect(reading.surfaces[0]?.rungs[ladder]).toBe(rung);
    expect(onlyObservation(reading).messages[0]?.text).toBe(whole.messages[0]?.text);
  });
});
