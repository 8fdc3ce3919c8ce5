import { describe, expect, it } from 'vitest';
import type { Page, PageReading } from '../../src/adapters/contract.ts';
import { linkedinAdapter } from '../../src/adapters/linkedin/index.ts';
import type { Observation } from '../../src/core/observation.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/';
const PRELOAD = 'https://www.linkedin.com/preload/?_bprMode=vanilla';
const FEED = 'https://www.linkedin.com/feed/';

function only(reading: PageReading): Observation {
  expect(reading.missing).toEqual([]);
  expect(reading.surfaces).toHaveLength(1);
  const observation = reading.surfaces[0]?.observation;
  if (observation === undefined || !observation.ok)
    throw new Error(`Not read: ${JSON.stringify(observation)}`);
  return observation.value;
}

function approach(): Page {
  return loadFixture('linkedin/thread-approach', THREAD);
}

function edit(page: Page, selector: string, change: (element: Element) => void): void {
  const elements = [...page.document.querySelectorAll(selector)];
  expect(elements.length, `the fixture has ${selector}`).toBeGreaterThan(0);
  for (const element of elements) change(element);
}

describe('LinkedIn messaging', () => {
  it('reads a full-page conversation: who wrote what, in order', () => {
    const { messages, counterpart, headline, facts } = only(linkedinAdapter.read(approach()));
    expect(messages.map(({ from }) => from)).toEqual(['them', 'them', 'me', 'them', 'me', 'them', 'them']);
    expect(messages[2]?.text).toBe('Hi Ines, possibly. What would it involve?');
    expect(messages[1]?.senderName).toBe('Ines Calder');
    expect(counterpart).toBe('Ines Calder');
    expect(headline).toBe('Sourcing Partner at Larkmoor Advisory');
    expect(facts).toEqual({
      isInMail: false,
      isSponsored: false,
      isAnswerable: true,
      isGroup: false,
      degree: 3,
    });
  });

  it('keeps line breaks and leaves out what only screen readers read', () => {
    const { messages } = only(linkedinAdapter.read(approach()));
    expect(messages[5]?.text).toContain('suppliers.\nThere is no need');
    expect(messages.map(({ text }) => text).join()).not.toContain('sent the following');
  });

  it('reads neither the draft nor the hidden pane of an earlier conversation', () => {
    const texts = JSON.stringify(only(linkedinAdapter.read(approach())));
    expect(texts).not.toContain('Draft');
    expect(texts).not.toContain('Old pane');
  });

  it('reads a French and a Chinese interface the same way', () => {
    const french = only(linkedinAdapter.read(loadFixture('linkedin/thread-ordinary-fr', THREAD)));
    expect(french.messages.map(({ from }) => from)).toEqual(['them', 'me', 'them', 'them']);
    const chinese = only(linkedinAdapter.read(loadFixture('linkedin/thread-inmail-zh', THREAD)));
    expect(chinese).toMatchObject({ subject: '约稿合作', facts: { isInMail: true } });
    expect(chinese.messages).toHaveLength(2);
  });

  it('reads the frame that server-driven pages show messaging in', () => {
    const frame = loadFixture('linkedin/preload-frame', PRELOAD, { topUrl: THREAD });
    expect(only(linkedinAdapter.read(frame)).messages).toHaveLength(7);
  });

  it('reads nothing in the prepared frame while it is hidden', () => {
    const frame = loadFixture('linkedin/preload-frame', PRELOAD, { topUrl: FEED, isFrameVisible: false });
    expect(linkedinAdapter.read(frame)).toEqual({ surfaces: [], missing: [] });
  });

  it('leaves the frame to answer for a conversation, and misses nothing in the top document', () => {
    const top = loadFixture('linkedin/preload-top', THREAD);
    expect(linkedinAdapter.read(top)).toEqual({ surfaces: [], missing: [] });
  });

  it('reads open bubbles and leaves out minimised ones', () => {
    const { messages } = only(linkedinAdapter.read(loadFixture('linkedin/overlay-bubbles', FEED)));
    expect(messages).toHaveLength(4);
    expect(JSON.stringify(messages)).not.toContain('Minimised');
  });

  it('reads bubbles in the open shadow root, and names it as a root to watch', () => {
    const page = loadFixture('linkedin/shadow-bubble', FEED);
    expect(only(linkedinAdapter.read(page)).counterpart).toBe('Ines Calder');
    expect(linkedinAdapter.roots(page)).toHaveLength(2);
  });

  it('has the same key for a conversation as page, bubble and frame', () => {
    const keys = [
      approach(),
      loadFixture('linkedin/overlay-bubbles', FEED),
      loadFixture('linkedin/shadow-bubble', FEED),
      loadFixture('linkedin/preload-frame', PRELOAD, { topUrl: THREAD }),
    ].map((page) => linkedinAdapter.read(page).surfaces[0]?.key);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('expects nothing on the feed', () => {
    expect(linkedinAdapter.read(loadFixture('linkedin/feed', FEED))).toEqual({ surfaces: [], missing: [] });
  });

  it('says so when a conversation should be there and none can be found', () => {
    const { surfaces, missing } = linkedinAdapter.read(loadFixture('linkedin/thread-unknown-layout', THREAD));
    expect(surfaces).toEqual([]);
    expect(missing).toMatchObject([{ code: 'pane-not-found' }]);
  });

  it('says so when messages are there and none has a text', () => {
    const page = approach();
    edit(page, '.msg-s-event-listitem__message-bubble', (element) => element.remove());
    expect(linkedinAdapter.read(page).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'no-body' },
    });
  });

  it('is not surprised by an empty message list that still loads', () => {
    const page = approach();
    edit(page, 'li.msg-s-message-list__event', (element) => element.remove());
    edit(page, '.msg-s-message-list__loader', (element) => element.classList.remove('hidden'));
    expect(linkedinAdapter.read(page).missing).toMatchObject([
      { code: 'no-messages', detail: 'message list still loading' },
    ]);
  });

  it('reads nothing rather than another person, when header and sender disagree', () => {
    const page = approach();
    edit(page, '.msg-thread:not([style]) header a', (element) =>
      element.setAttribute('href', '/in/ACoAAfake0042/'),
    );
    expect(linkedinAdapter.read(page).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'readers-disagree' },
    });
  });

  it('marks a group', () => {
    const group = approach();
    const [link] = [...group.document.querySelectorAll('.msg-thread:not([style]) li:last-of-type')];
    expect(link).toBeDefined();
    edit(group, '.msg-thread:not([style]) [data-event-urn$="0004)"] a', (element) =>
      element.setAttribute('href', '/in/ACoAAfake0077'),
    );
    expect(only(linkedinAdapter.read(group)).facts).toMatchObject({ isGroup: true });
  });

  it('tells an advertisement from the request of somebody unknown: neither can be answered', () => {
    const request = approach();
    edit(request, 'form.msg-form', (element) => element.remove());
    expect(only(linkedinAdapter.read(request)).facts).toMatchObject({
      isAnswerable: false,
      isSponsored: false,
    });
    const nobody = approach();
    edit(nobody, 'form.msg-form, header a', (element) => element.remove());
    expect(only(linkedinAdapter.read(nobody)).facts).toMatchObject({ isSponsored: true });
    const named = approach();
    edit(named, '.msg-thread', (element) => element.classList.add('msg-sponsored-conversation-thread'));
    expect(only(linkedinAdapter.read(named)).facts).toMatchObject({ isSponsored: true });
  });

  it('skips a message that is only a picture', () => {
    const page = approach();
    edit(
      page,
      '.msg-thread:not([style]) [data-event-urn$="0004)"] .msg-s-event-listitem__message-bubble',
      (bubble) => bubble.replaceChildren(page.document.createElement('img')),
    );
    expect(only(linkedinAdapter.read(page)).messages).toHaveLength(6);
  });

  it('counts each message once, wherever its class stands', () => {
    const page = approach();
    edit(page, '.msg-thread:not([style]) li.msg-s-message-list__event', (element) =>
      element.classList.add('msg-s-event-listitem'),
    );
    expect(only(linkedinAdapter.read(page)).messages).toHaveLength(7);
  });
});

describe('the ladders for LinkedIn messaging', () => {
  const whole = only(linkedinAdapter.read(approach()));
  const withoutFacts = ({ messages, counterpart }: Observation): unknown => ({ messages, counterpart });

  const rename =
    (...names: readonly string[]) =>
    (page: Page): void => {
      for (const name of names)
        edit(page, `.${name}`, (element) => element.classList.replace(name, `x-${name}`));
    };

  it.each<[string, string, number, (page: Page) => void]>([
    ['pane by its container', 'pane', 1, rename('msg-s-message-list-content')],
    [
      'pane by the ids of its messages',
      'pane',
      2,
      rename('msg-s-message-list-content', 'msg-s-message-list', 'msg-s-message-list-container'),
    ],
    ['message by its id alone', 'message', 1, rename('msg-s-event-listitem')],
    [
      'message by its class alone',
      'message',
      2,
      (page) => edit(page, '[data-event-urn]', (element) => element.removeAttribute('data-event-urn')),
    ],
    ['body by its content box', 'body', 1, rename('msg-s-event-listitem__body')],
    ['body by its bubble', 'body', 2, rename('msg-s-event-listitem__body', 'msg-s-event__content')],
    [
      'body by its paragraph',
      'body',
      3,
      rename('msg-s-event-listitem__body', 'msg-s-event__content', 'msg-s-event-listitem__message-bubble'),
    ],
    ['counterpart by the header', 'counterpart', 2, rename('msg-thread__link-to-profile')],
  ])('find the %s', (_, ladder, rung, change) => {
    const page = approach();
    change(page);
    const reading = linkedinAdapter.read(page);
    const [surface] = reading.surfaces;
    if (ladder !== 'pane') expect(surface?.rungs[ladder]).toBe(rung);
    const read = only(reading);
    const strip = (observation: Observation): unknown =>
      withoutFacts({
        ...observation,
        messages: observation.messages.map(({ id: _id, ...message }) => message),
      });
    expect(strip(read)).toEqual(strip(whole));
  });
});
