// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameDetails } from '../../../src/app/protocol.ts';
import { viewTab } from '../../../src/app/view-tab.ts';
import { TECHNIQUE_IDS } from '../../../src/core/technique.ts';
import { STEP_NAMES } from '../../../src/ui/name-keys.ts';
import { PopupView } from '../../../src/ui/popup-view.tsx';
import type { ToggleSite } from '../../../src/ui/site-switch.tsx';
import type { TabView } from '../../../src/ui/tab-view.ts';
import {
  clearConversation,
  frame,
  guardedConversation,
  highConversation,
  lowConversation,
  mediumConversation,
  paneFault,
} from './sample-frames.ts';
import { samplePack } from './sample-pack.ts';
import { LOCALES, translateFromFiles } from './translate-from-files.ts';

const STEPS_SEEN = ['Flattery', 'Private channel', 'Paid writing', 'Secrecy'];

let root: HTMLElement;

beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

async function show(
  tab: TabView,
  onToggleSite: ToggleSite = () => undefined,
  locale: (typeof LOCALES)[number] = 'en',
) {
  await act(() => {
    render(<PopupView t={translateFromFiles(locale)} tab={tab} onToggleSite={onToggleSite} />, root);
  });
}

async function showFrames(...frames: readonly FrameDetails[]) {
  await show(viewTab(frames, samplePack));
}

function all(selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)];
}

function texts(selector: string): readonly string[] {
  return all(selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

function titlesIn(part: Element): readonly (string | null)[] {
  return [...part.querySelectorAll('.rule-title')].map(({ textContent }) => textContent);
}

function toNumber(points: string): number {
  return Number(points.replace('\u2212', '-'));
}

function one(selector: string): HTMLElement {
  const [found, ...others] = all(selector);
  if (!(found instanceof HTMLElement) || others.length > 0) {
    throw new Error(`${others.length + (found ? 1 : 0)} elements match "${selector}".`);
  }
  return found;
}

async function press(selector: string) {
  await act(() => one(selector).click());
}

describe('a conversation with a warning', () => {
  beforeEach(() => showFrames(frame({ surfaces: [highConversation] })));

  it('says its level in words and by a shape of its own', () => {
    expect(texts('.card-level')).toEqual(['Level: high']);
    expect(all('.mark-high')).toHaveLength(1);
  });

  it('is named by the name that the page shows', () => {
    expect(texts('.shown-name')).toEqual(['Robin Vale']);
  });

  it('says in one sentence what was found', () => {
    expect(texts('.card-summary')).toEqual([
      'These messages fit a known set of steps that published advisories warn about.',
    ]);
  });

  it('draws all steps in order and fills those that were seen', () => {
    const say = translateFromFiles('en');
    expect(texts('.rung-title')).toEqual(TECHNIQUE_IDS.map((technique) => say(STEP_NAMES[technique])));
    expect(texts('.rung-seen .rung-title')).toEqual(STEPS_SEEN);
    expect(texts('.rung-seen .rung-place')[0]).toBe('seen, message 1');
    expect(texts('.ladder h3')).toEqual(['Steps seen: 4 of 11']);
  });

  it('has a line for each step in the order of the ladder, then what they form, and the sum last', () => {
    expect(texts('.part > summary h4')).toEqual([
      ...STEPS_SEEN,
      'Why together they weigh more',
      'Ordinary context seen: 1',
      'Public documents behind this: 2',
      'What the level is made of',
    ]);
  });

  it('shows on each line the words or the rule that say most, before anything is opened', () => {
    expect(all('details[open]')).toEqual([]);
    expect(texts('.part > summary .fold-glance')).toEqual([
      'your profile is outstanding',
      'continue on Signal',
      'pay 900 dollars for a short report',
      'a client who prefers to stay in the background',
      'A paid report, for an unnamed client, over a private channel',
      'The work is a public tender',
    ]);
  });

  it('has a column of points that adds up to the last line', () => {
    const column = texts('.part > summary .points > [aria-hidden]').map(toNumber);
    expect(column).toEqual([6, 12, 20, 12, 12, -6, 56]);
    expect(column.slice(0, -1).reduce((sum, part) => sum + part)).toBe(column.at(-1));
    expect(texts('.part > summary .points > .visually-hidden')[0]).toBe('points: +6');
  });

  it('holds all signs of a step on its line, the strongest first', () => {
    const titles = all('.part').map((part) => titlesIn(part));
    expect(titles.slice(0, 5)).toEqual([
      ['Praises the reader beyond measure', 'Praises special access'],
      ['Asks to move the talk to a private channel'],
      ['Offers money for a short report'],
      ['Does not name the client'],
      ['A paid report, for an unnamed client, over a private channel'],
    ]);
  });

  it('quotes every place of every sign, in its exact words', () => {
    const { findings } = highConversation.assessment;
    const quotes = findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(texts('.rule .quote mark')).toEqual(quotes);
  });

  it('says of each rule why it matters, when it is ordinary and what to ask', () => {
    const rules = all('.rule');
    for (const rule of rules) {
      const lists = [...rule.querySelectorAll(':scope > ul')].map(({ children }) => children.length);
      expect(lists).toEqual([2, 2]);
      expect(rule.querySelector('.rule-why')?.textContent).toMatch(/\.$/);
    }
    expect(rules).toHaveLength(6);
  });

  it('leads to each document in a new tab, at the passage, without telling where from', () => {
    const links = all('a');
    expect(all('.source a')).toHaveLength(9);
    expect(all('.documents a')).toHaveLength(2);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
    const passage = 'https://service.example/online-approach#:~:text=quickly%20move%20the%20conversation';
    expect(links.map((link) => link.getAttribute('href'))).toContain(passage);
  });

  it('names each document once for a rule, with all statements that the rule rests on', () => {
    const [pattern] = all('.rule').slice(-1);
    const sources = [...(pattern?.querySelectorAll('.source') ?? [])];
    expect(sources.map((source) => source.querySelector('cite')?.textContent)).toEqual([
      'Online approaches to people with special knowledge',
      'Jugement dans une affaire de conseil',
    ]);
    expect(sources.map((source) => source.querySelectorAll('a').length)).toEqual([2, 1]);
    expect(pattern?.querySelector('.sources .fold > summary')?.textContent).toBe('More documents: 1');
  });

  it('lists each document behind the warning once', () => {
    expect(texts('.documents a')).toEqual([
      'Online approaches to people with special knowledge (opens in a new tab)',
      'Jugement dans une affaire de conseil (opens in a new tab)',
    ]);
  });

  it('says of each document who published it, when, and of what kind it is', () => {
    expect(texts('.source-facts')).toContain('Sample Security Service · June 20, 2023 · Government');
    expect(texts('.source-facts')).toContain(
      'Tribunal de Modèle · March 2024 · Court, as reported by The Sample Courier',
    );
    expect(root.textContent).toContain('This source could not be confirmed.');
    expect(all('cite[lang="fr"]').length).toBeGreaterThan(0);
  });

  it('adds up the level', () => {
    const points = texts('.sum tbody td').map(toNumber);
    expect(points).toEqual([6, 12, 20, 12, 12, -6]);
    expect(texts('.sum tbody .label')).toEqual([...STEPS_SEEN, 'Combination', 'Ordinary context']);
    expect(texts('.sum tfoot td')).toEqual([String(points.reduce((sum, part) => sum + part))]);
  });

  it('shows the ordinary context that was seen', () => {
    expect(root.textContent).toContain('Ordinary context seen: 1');
    expect(root.textContent).toContain('Anyone can look up a public tender.');
  });

  it('gives the next steps in the right order', () => {
    expect(texts('.next li strong')).toEqual([
      'Don’t reply yet.',
      'Keep the messages.',
      'Tell your security officer or employer first.',
      'Then tell the national body.',
    ]);
  });

  it('closes and opens by its title', async () => {
    expect(one('.card-body').hidden).toBe(false);
    await press('.card-title');
    expect(one('.card-body').hidden).toBe(true);
    expect(one('.card-title').getAttribute('aria-expanded')).toBe('false');
    expect(one('.card-title').getAttribute('aria-controls')).toBe(one('.card-body').id);
  });

  it('stays closed when the page says something new', async () => {
    await press('.card-title');
    await showFrames(frame({ surfaces: [highConversation, clearConversation] }));
    expect(one('.card-body').hidden).toBe(true);
  });
});

describe('other levels', () => {
  it('name a mail by its subject where no name is shown', async () => {
    await showFrames(frame({ site: 'gmail', surfaces: [mediumConversation] }));
    expect(texts('.shown-name')).toEqual(['A short piece of work']);
    expect(texts('.card-level')).toEqual(['Level: medium']);
    expect(all('.mark-medium')).toHaveLength(1);
    expect(all('.next')).toHaveLength(1);
  });

  it('call a conversation "This conversation" where the page shows no name, and give no next steps at low', async () => {
    await showFrames(frame({ surfaces: [lowConversation] }));
    expect(texts('.card-names')).toEqual(['Level: lowThis conversation']);
    expect(texts('.card-summary')).toEqual([
      'These messages show one step from the advisories. On its own, it is often ordinary.',
    ]);
    expect(all('.mark-low')).toHaveLength(1);
    expect(all('.next')).toHaveLength(0);
  });

  it('lie closed below each other where there are several, the strongest on top', async () => {
    await showFrames(
      frame({ surfaces: [lowConversation, clearConversation] }),
      frame({ frame: 'frame-2', surfaces: [highConversation, mediumConversation] }),
    );
    expect(texts('.card-level')).toEqual(['Level: high', 'Level: medium', 'Level: low']);
    expect(all('.card-body').every((body) => body instanceof HTMLElement && body.hidden)).toBe(true);
    expect(root.textContent).toContain('Read without a warning: 1');
    expect(texts('[role=status]')).toEqual(['Conversations with signs: 3. Level: high.']);
  });
});

describe('a page without a warning', () => {
  it('waits in words', async () => {
    await show({ kind: 'waiting' });
    expect(texts('main .waiting')).toEqual(['Reading this page…']);
  });

  it('says that there is nothing to read, and has no switch, where no frame answers', async () => {
    await showFrames();
    expect(texts('h2')).toEqual(['Nothing to read on this page']);
    expect(root.textContent).toContain('Reload the page to have it read.');
    expect(all('[role=switch]')).toHaveLength(0);
  });

  it('says that no message is open on a site that it knows', async () => {
    await showFrames(frame({ state: 'quiet' }));
    expect(texts('h2')).toEqual(['No message is open here']);
  });

  it('says what was read, and that no warning is no proof of safety', async () => {
    await showFrames(frame({ surfaces: [clearConversation, guardedConversation] }));
    expect(texts('h2')).toEqual(['Read, and no sign found']);
    expect(root.textContent).toContain('That is not proof that an offer is sound.');
    expect(texts('.read-name')).toEqual(['Conversation · Noor Berg', 'Mail · Training desk']);
    expect(texts('.read-list .label')[0]).toBe('Messages: 2, from the other side: 1');
    expect(root.textContent).toContain('the context makes them ordinary');
  });

  it('says what could not be read, what follows, what helps, and a code without text', async () => {
    await showFrames(frame({ state: 'unreadable', faults: [paneFault] }));
    expect(texts('h2')).toEqual(['A message here could not be read']);
    expect(root.textContent).toContain('The place where the messages stand was not found.');
    expect(root.textContent).toContain('A warning may be missing for this reason.');
    expect(texts('.notice ol li')[0]).toBe('Reload the page.');
    expect(texts('code')).toEqual([
      'linkedin/conversation/pane-not-found: ladder "pane": 0 of 3 selectors matched',
    ]);
    expect(all('.mark-unreadable')).toHaveLength(1);
  });

  it('says so also where nobody knows what went wrong', async () => {
    await showFrames(frame({ state: 'unreadable' }));
    expect(root.textContent).toContain('The page could not be read to its end.');
  });

  it('shows warnings and what could not be read together', async () => {
    await showFrames(
      frame({ state: 'unreadable', faults: [paneFault], surfaces: [lowConversation, clearConversation] }),
    );
    expect(texts('.card-level')).toEqual(['Level: low']);
    expect(texts('.notice h2')).toEqual(['Part of this page could not be read']);
    expect(texts('[role=status]')[0]).toContain('Part of this page could not be read');
  });
});

describe('the switch of a site', () => {
  it('is on for a site that is read, and asks to switch it off', async () => {
    const onToggleSite = vi.fn<ToggleSite>();
    await show(viewTab([frame({ state: 'quiet' })], samplePack), onToggleSite);
    expect(one('[role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(one('[role=switch]').getAttribute('aria-label')).toBe('Read messages on LinkedIn');
    await press('[role=switch]');
    expect(onToggleSite).toHaveBeenCalledExactlyOnceWith('linkedin', false);
  });

  it('is off for a site that is switched off, beside a button that switches it on', async () => {
    const onToggleSite = vi.fn<ToggleSite>();
    await show(viewTab([frame({ site: 'gmail', state: 'off' })], samplePack), onToggleSite);
    expect(one('[role=switch]').getAttribute('aria-checked')).toBe('false');
    expect(texts('h2')).toEqual(['Switched off for Gmail and Outlook']);
    await press('.action');
    expect(onToggleSite).toHaveBeenCalledExactlyOnceWith('gmail', true);
  });
});

describe('every language', () => {
  it.each(LOCALES)('has words for all that the popup can show in %s', async (locale) => {
    const tabs = [
      viewTab([frame({ surfaces: [highConversation] })], samplePack),
      viewTab([frame({ surfaces: [guardedConversation] })], samplePack),
      viewTab([frame({ state: 'unreadable', faults: [paneFault] })], samplePack),
      viewTab([frame({ state: 'off' })], samplePack),
    ];
    for (const tab of tabs) {
      await show(tab, () => undefined, locale);
      expect(root.textContent).not.toMatch(/\$\d|undefined|\[object/);
      expect(texts('footer p')[0]).toBe(translateFromFiles(locale)('privacyLine'));
      expect(one('footer a').getAttribute('href')).toBe('/check.html');
    }
  });
});
