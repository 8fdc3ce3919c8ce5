import { describe, expect, it } from 'vitest';
import type { Page, PageReading } from '../../src/adapters/contract.ts';
import { gmailAdapter } from '../../src/adapters/gmail/index.ts';
import type { Observation } from '../../src/core/observation.ts';
import { loadFixture } from '../fixtures/load-fixture.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const THREAD = `${INBOX}/FMfcgzQbgfakeFakeFakeFakeFake`;

function only(reading: PageReading): Observation {
  expect(reading.missing).toEqual([]);
  expect(reading.surfaces).toHaveLength(1);
  const observation = reading.surfaces[0]?.observation;
  if (observation === undefined || !observation.ok)
    throw new Error(`Not read: ${JSON.stringify(observation)}`);
  return observation.value;
}

function approach(address = THREAD): Page {
  return loadFixture('gmail/thread-approach', address);
}

function edit(page: Page, selector: string, change: (element: Element) => void): void {
  const elements = [...page.document.querySelectorAll(selector)];
  expect(elements.length, `the fixture has ${selector}`).toBeGreaterThan(0);
  for (const element of elements) change(element);
}

describe('Gmail', () => {
  it('reads the open messages of a conversation: who wrote what', () => {
    const { messages, subject, counterpart, facts } = only(gmailAdapter.read(approach()));
    expect(messages.map(({ from }) => from)).toEqual(['them', 'me', 'them']);
    expect(subject).toBe('Assignment on storage monitoring 📄');
    expect(counterpart).toBe('Ines Calder');
    expect(messages[0]?.text).toBe(
      'Dear Dr Okoro,\n\nthank you for your reply. We would like you to write a summary of 4 pages on how your lab monitors cold storage. The honorarium is EUR 700 per summary.',
    );
    expect(facts).toMatchObject({ senderDomain: 'larkmoor.example', isClipped: false, isAccountKnown: true });
  });

  it('counts the messages that are folded away', () => {
    expect(only(gmailAdapter.read(approach())).facts).toMatchObject({ collapsed: 4 });
  });

  it('keeps the answered mail apart from the sender’s own words', () => {
    const last = only(gmailAdapter.read(approach())).messages[2];
    expect(last?.text).toContain('need internal data from your lab.\nNo need to tell');
    expect(last?.text).not.toContain('I would rather not');
    expect(last?.quoted).toContain('I would rather not share internal documents.');
  });

  it('takes a forwarded mail for what its sender passes on', () => {
    const [message] = only(gmailAdapter.read(loadFixture('gmail/thread-forwarded', THREAD))).messages;
    expect(message?.text).toContain('did you get one of these');
    expect(message?.text).toContain('the client prefers to stay anonymous');
    expect(message?.quoted).toBeUndefined();
  });

  it('tells an answer that was written in Outlook from a forwarded mail, by who takes part', () => {
    const read = (writer: string): Observation['messages'][number] | undefined => {
      const page = loadFixture('gmail/thread-forwarded', THREAD);
      const mark = page.document.createElement('div');
      mark.id = 'm_-12divRplyFwdMsg';
      mark.append(
        ...[`From: ${writer}`, 'Sent: Monday, 11 May 2026', 'To: Somebody', 'Subject: Assignment'].map(
          (line) => {
            const row = page.document.createElement('div');
            row.textContent = line;
            return row;
          },
        ),
      );
      edit(page, '.gmail_quote', (quote) => {
        quote.before(mark);
        quote.replaceWith('We pay USD 900 per report.');
      });
      return only(gmailAdapter.read(page)).messages[0];
    };
    expect(read('Ines Calder <ines@larkmoor.example>')?.text).toContain('USD 900');
    expect(read('Sam Okoro <sam.okoro@lakeside.example>')).toMatchObject({
      text: 'Sam, did you get one of these, too?',
      quoted: expect.stringContaining('USD 900'),
    });
  });

  it('reads neither the prepared box, nor the hidden list, nor the draft', () => {
    const texts = JSON.stringify(only(gmailAdapter.read(approach())));
    expect(texts).not.toContain('Could we continue this on Telegram?');
    expect(texts).not.toContain('Old Row');
    expect(texts).not.toContain('Draft');
  });

  it('reads a French interface the same way', () => {
    const { messages, subject } = only(gmailAdapter.read(loadFixture('gmail/thread-ordinary-fr', THREAD)));
    expect(messages).toHaveLength(1);
    expect(subject).toBe('Relecture du chapitre 3');
    expect(messages[0]?.text).toContain('38 $ l’heure');
  });

  it('reads the conversation in the pane beside the list, and in a window of its own', () => {
    expect(only(gmailAdapter.read(approach(INBOX))).messages).toHaveLength(3);
    expect(
      only(gmailAdapter.read(approach('https://mail.google.com/mail/u/0/popout?ver=x&view=btop'))).messages,
    ).toHaveLength(3);
  });

  it('expects nothing while only the list is open', () => {
    expect(gmailAdapter.read(loadFixture('gmail/list', INBOX))).toEqual({ surfaces: [], missing: [] });
  });

  it('says so when a conversation should be there and none can be found', () => {
    expect(gmailAdapter.read(loadFixture('gmail/list', THREAD)).missing).toMatchObject([
      { code: 'pane-not-found' },
    ]);
  });

  it('says so when messages are open and no body can be read', () => {
    const page = approach();
    edit(page, '.ii.gt', (element) => element.remove());
    expect(gmailAdapter.read(page).surfaces[0]?.observation).toMatchObject({
      ok: false,
      fault: { code: 'no-body' },
    });
  });

  it('says when a long mail was cut off', () => {
    const page = approach();
    const note = page.document.createElement('div');
    note.className = 'iX';
    note.append(page.document.createElement('a'));
    page.document.querySelector('.a98')?.append(note);
    expect(only(gmailAdapter.read(page)).facts).toMatchObject({ isClipped: true });
  });

  it.each([
    [
      'title',
      (page: Page) => {
        page.document.title = '';
      },
    ],
    [
      'account button',
      (page: Page) => edit(page, 'a[aria-label]', (element) => element.removeAttribute('aria-label')),
    ],
    [
      'title and the account button',
      (page: Page) => {
        page.document.title = '';
        edit(page, 'a[aria-label]', (element) => element.removeAttribute('aria-label'));
      },
    ],
  ])('knows its owner without the %s', (_, change) => {
    const page = approach();
    change(page);
    expect(only(gmailAdapter.read(page)).messages.map(({ from }) => from)).toEqual(['them', 'me', 'them']);
  });
});

describe('the ladders for Gmail', () => {
  const whole = only(gmailAdapter.read(approach()));
  const rename =
    (...names: readonly string[]) =>
    (page: Page): void => {
      for (const name of names)
        edit(page, `.${name}`, (element) => element.classList.replace(name, `x-${name}`));
    };

  it.each<[string, string, number, (page: Page) => void]>([
    ['heading by its id', 'heading', 1, rename('hP')],
    ['message by its id', 'message', 1, rename('adn')],
    [
      'message by its role',
      'message',
      2,
      (page) =>
        edit(page, '[data-message-id], [data-legacy-message-id]', (element) => {
          element.removeAttribute('data-message-id');
          element.removeAttribute('data-legacy-message-id');
        }),
    ],
    ['body by its own class', 'body', 1, rename('ii')],
    ['body by its box', 'body', 2, rename('a3s')],
  ])('find the %s', (_, ladder, rung, change) => {
    const page = approach();
    change(page);
    const reading = gmailAdapter.read(page);
    expect(reading.surfaces[0]?.rungs[ladder]).toBe(rung);
    const texts = ({ messages }: Observation): unknown =>
      messages.map(({ from, text, quoted }) => ({ from, text, quoted }));
    expect(texts(only(reading))).toEqual(texts(whole));
  });

  it('find the sender without its class', () => {
    const page = approach();
    rename('gD')(page);
    expect(only(gmailAdapter.read(page)).messages.map(({ from }) => from)).toEqual(['them', 'me', 'them']);
  });
});
