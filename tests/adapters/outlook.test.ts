import { describe, expect, it } from 'vitest';
import type { Page, PageReading } from '../../src/adapters/contract.ts';
import { outlookAdapter } from '../../src/adapters/outlook/index.ts';
import type { Observation } from '../../src/core/observation.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';

const INBOX = 'https://outlook.office.com/mail/inbox';
const MAIL = `${INBOX}/id/AAQkFakeFakeFakeFakeFake%3D`;
const PRIVATE = 'https://outlook.live.com/mail/0/inbox/id/AQQkFakeFakeFakeFakeFake%3D';
const WINDOW = 'https://outlook.cloud.microsoft/mail/deeplink/read/AAMkFakeFakeFakeFakeFake?popoutv2=1';

function only(reading: PageReading): Observation {
  expect(reading.missing).toEqual([]);
  expect(reading.surfaces).toHaveLength(1);
  const observation = reading.surfaces[0]?.observation;
  if (observation === undefined || !observation.ok)
    throw new Error(`Not read: ${JSON.stringify(observation)}`);
  return observation.value;
}

function approach(address = MAIL): Page {
  return loadFixture('outlook/thread-approach', address);
}

function edit(page: Page, selector: string, change: (element: Element) => void): void {
  const elements = [...page.document.querySelectorAll(selector)];
  expect(elements.length, `the fixture has ${selector}`).toBeGreaterThan(0);
  for (const element of elements) change(element);
}

function sides(page: Page): readonly string[] {
  return only(outlookAdapter.read(page)).messages.map(({ from }) => from);
}

describe('Outlook', () => {
  it('reads the open mails of a conversation: who wrote what', () => {
    const { messages, subject, counterpart, facts } = only(outlookAdapter.read(approach()));
    expect(messages.map(({ from }) => from)).toEqual(['them', 'me', 'them']);
    expect(subject).toBe('Assignment on storage monitoring');
    expect(counterpart).toBe('Ines Calder');
    expect(messages[0]).toMatchObject({
      senderName: 'Ines Calder',
      text: 'Dear Dr Okoro,\nthank you for your reply. We would like you to write a summary of 4 pages on how your lab monitors cold storage. The honorarium is EUR 700 per summary.',
    });
    expect(facts).toEqual({ collapsed: 1, isAccountKnown: true, senderDomain: 'larkmoor.example' });
  });

  it('keeps the answered mail apart from the sender’s own words', () => {
    const last = only(outlookAdapter.read(approach())).messages[2];
    expect(last?.text).toContain('need internal data from your lab.\nNo need to tell');
    expect(last?.text).not.toContain('I would rather not');
    expect(last?.quoted).toContain('I would rather not share internal documents');
  });

  it('takes a forwarded mail for what its sender passes on, without the history below it', () => {
    const [message] = only(outlookAdapter.read(loadFixture('outlook/thread-forwarded', MAIL))).messages;
    expect(message?.text).toContain('did you get one of these');
    expect(message?.text).toContain('the client prefers to stay anonymous');
    expect(message?.text).not.toContain('please write to my office');
    expect(message?.quoted).toContain('please write to my office');
  });

  it('reads neither the list, nor the shut mail, nor the empty twin, nor the draft', () => {
    const texts = JSON.stringify(only(outlookAdapter.read(approach())));
    expect(texts).not.toContain('USD 400');
    expect(texts).not.toContain('my name is Ines');
    expect(texts).not.toContain('Draft');
  });

  it('reads a French interface the same way', () => {
    const page = loadFixture('outlook/thread-ordinary-fr', MAIL);
    const { messages, subject } = only(outlookAdapter.read(page));
    expect(messages.map(({ from }) => from)).toEqual(['them', 'me']);
    expect(subject).toBe('Relecture du chapitre 3');
    expect(messages[0]?.text).toContain('38\u00a0$ l’heure');
    expect(messages[1]?.text).toBe('Bonjour Joanie, bien reçu. Je commence lundi.');
  });

  it('reads a mail in a window of its own', () => {
    const page = approach(WINDOW);
    edit(page, '[role="tree"], [role="listbox"], .bar', (element) => element.remove());
    edit(page, '#ConversationReadingPaneContainer', (element) => {
      element.id = 'ItemReadingPaneContainer';
    });
    const { messages, facts } = only(outlookAdapter.read(page));
    expect(messages).toHaveLength(3);
    expect(facts).toMatchObject({ isAccountKnown: false });
  });

  it('has one key for a conversation, and another for the next', () => {
    const key = (page: Page): string | undefined => outlookAdapter.read(page).surfaces[0]?.key;
    const next = approach();
    edit(next, '[id^="CONV_"]', (element) => {
      element.id = 'CONV_AAQkFake02_SUBJECT';
    });
    expect(key(approach(INBOX))).toBe(key(approach()));
    expect(key(next)).not.toBe(key(approach()));
    expect(key(approach())).toMatch(/^[0-9a-f]{16}$/);
  });

  it('expects nothing while only the list is open', () => {
    expect(outlookAdapter.read(loadFixture('outlook/list', INBOX))).toEqual({ surfaces: [], missing: [] });
  });

  it.each([MAIL, PRIVATE, WINDOW])('says so when a mail should be there and none can be found: %s', (at) => {
    for (const name of ['outlook/list', 'outlook/thread-unknown-layout']) {
      expect(outlookAdapter.read(loadFixture(name, at)).missing).toMatchObject([{ code: 'pane-not-found' }]);
    }
  });

  it('says so when a mail is open and no body can be read', () => {
    const page = approach();
    edit(page, '[data-test-id="mailMessageBodyContainer"], [contenteditable]', (element) => element.remove());
    expect(outlookAdapter.read(page).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'no-body' },
    });
  });

  it('misses nothing while a draft is written', () => {
    const page = approach();
    edit(page, '[data-test-id="mailMessageBodyContainer"]', (element) => element.remove());
    expect(outlookAdapter.read(page)).toEqual({ surfaces: [], missing: [] });
  });

  it('reads a mail without any words as one', () => {
    const page = loadFixture('outlook/thread-forwarded', MAIL);
    edit(page, '[class^="rps_"]', (element) => element.remove());
    expect(only(outlookAdapter.read(page)).messages).toMatchObject([{ text: '' }]);
  });

  it('reads nothing rather than take one person for another, when position and entry name two senders', () => {
    const page = approach();
    edit(page, '[data-convitemid="AAMkFake0002"]', (element) => element.remove());
    edit(page, '#MSG_AAMkFake0003_FROM', (element) => element.remove());
    expect(outlookAdapter.read(page).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'readers-disagree' },
    });
  });
});

describe('the sender of a mail in Outlook', () => {
  it('is not asked of an entry where no entry holds its sender', () => {
    const page = approach();
    edit(page, '[data-convitemid]', (item) => item.before(...item.querySelectorAll('[id^="MSG_"]')));
    expect(sides(page)).toEqual(['them', 'me', 'them']);
  });

  it('is nobody whom a mail names in its own text', () => {
    const page = approach();
    edit(page, '[id^="MSG_"]', (element) => {
      element.id = element.id.replace('MSG_', 'ITEM_');
    });
    const planted = page.document.createElement('p');
    planted.id = 'x_1_FROM';
    planted.textContent = 'Sam Okoro<sam.okoro@lakeside.example>';
    edit(page, '#UniqueMessageBody_4 .rps_1a4b', (body) => body.prepend(planted));
    expect(sides(page)).toEqual(['them', 'me', 'them']);
  });
});

describe('the owner of an Outlook mailbox', () => {
  it.each([
    ['folders', '[role="tree"]', ['them', 'them', 'them']],
    ['account button', '.bar', ['them', 'me', 'them']],
  ])('is known without the %s, or nobody is taken for them', (_, selector, expected) => {
    const page = approach();
    edit(page, selector, (element) => element.remove());
    expect(sides(page)).toEqual(expected);
  });

  it('is known by the button where it tells the address', () => {
    const page = approach();
    edit(page, '[role="tree"]', (element) => element.remove());
    edit(page, '.bar button', (element) =>
      element.setAttribute('aria-label', 'Gestionnaire de compte pour sam.okoro@lakeside.example'),
    );
    expect(sides(page)).toEqual(['them', 'me', 'them']);
  });

  it('is known by the name alone inside an organisation, and only there', () => {
    const open = (address: string): Page => loadFixture('outlook/thread-ordinary-fr', address);
    expect(sides(open(MAIL))).toEqual(['them', 'me']);
    expect(sides(open(PRIVATE))).toEqual(['them', 'them']);
  });

  it.each([
    ['name', 'Sam Okoro<ines@larkmoor.example>'],
    ['address for a name', 'sam.okoro@lakeside.example<ines@larkmoor.example>'],
    ['address in brackets for a name', '<sam.okoro@lakeside.example> <ines@larkmoor.example>'],
  ])('can not be played by another with their %s', (_, shown) => {
    const page = approach();
    edit(page, '#MSG_AAMkFake0004_FROM', (element) => {
      element.textContent = shown;
    });
    expect(sides(page)).toEqual(['them', 'me', 'them']);
  });
});

describe('the ladders for Outlook', () => {
  const whole = only(outlookAdapter.read(approach()));
  const drop =
    (selector: string, ...names: readonly string[]) =>
    (page: Page): void =>
      edit(page, selector, (element) => {
        for (const name of names) element.removeAttribute(name);
      });

  it.each<[string, string, number, readonly ((page: Page) => void)[]]>([
    ['pane by the one around it', 'pane', 1, [drop('#ConversationReadingPaneContainer', 'id')]],
    [
      'pane by its section',
      'pane',
      2,
      [drop('#ConversationReadingPaneContainer', 'id'), drop('#ReadingPaneContainerId', 'id')],
    ],
    [
      'pane by the text in it',
      'pane',
      3,
      [
        drop('#ConversationReadingPaneContainer', 'id', 'data-app-section'),
        drop('#ReadingPaneContainerId', 'id', 'data-app-section'),
      ],
    ],
    ['subject by its id', 'subject', 1, [drop('[id$="_SUBJECT"]', 'role')]],
    ['subject by its role', 'subject', 2, [drop('[id$="_SUBJECT"]', 'id')]],
    ['body by its id', 'body', 1, [drop('[role="document"]', 'role')]],
    ['body by its container', 'body', 2, [drop('[role="document"]', 'role', 'id')]],
    [
      'body by its role',
      'body',
      3,
      [drop('[data-test-id]', 'data-test-id'), drop('[role="document"]', 'id')],
    ],
    [
      'body by the box of its styles',
      'body',
      4,
      [drop('[data-test-id]', 'data-test-id'), drop('[role="document"]', 'id', 'role')],
    ],
    [
      'sender by the end of its id',
      'sender',
      1,
      [
        (page) =>
          edit(page, '[id^="MSG_"]', (element) => {
            element.id = element.id.replace('MSG_', 'ITEM_');
          }),
      ],
    ],
    [
      'sender by what the person’s element tells',
      'sender',
      2,
      [
        (page) =>
          edit(page, '[id$="_FROM"]', (element) => {
            element.firstElementChild?.setAttribute('aria-label', `De : ${element.textContent}`);
            element.removeAttribute('id');
          }),
      ],
    ],
  ])('find the %s', (_, ladder, rung, changes) => {
    const page = approach();
    for (const change of changes) change(page);
    const reading = outlookAdapter.read(page);
    expect(reading.surfaces[0]?.rungs[ladder]).toBe(rung);
    const told = ({ messages, subject, counterpart }: Observation): unknown => ({
      subject,
      counterpart,
      messages: messages.map(({ id: _id, ...message }) => message),
    });
    expect(told(only(reading))).toEqual(told(whole));
  });
});
