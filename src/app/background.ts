import { browser } from 'wxt/browser';
import { LEVELS, type Level } from '../core/level.ts';
import { describeBadge } from './badge.ts';
import type { FrameGone, FrameState, FrameSummary } from './protocol.ts';
import { forgetFrame, rememberFrame, type TabState, totalOf } from './tab-state.ts';

const STATES: readonly FrameState[] = ['quiet', 'reading', 'read', 'unreadable', 'off'];

type Message = FrameSummary | FrameGone;

function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (!('page' in value) || typeof value.page !== 'string') return false;
  if (value.kind === 'frame-gone') return true;
  if (value.kind !== 'frame-summary' || !('state' in value) || !('levels' in value)) return false;
  const { state, levels } = value;
  return (
    STATES.some((known) => known === state) &&
    Array.isArray(levels) &&
    levels.every((level) => LEVELS.some((known) => known === level))
  );
}

function tabKey(tab: number): string {
  return `tab-${tab}`;
}

// The service worker may be stopped at any time: what it knows lives in session storage, which the browser keeps in
// memory, hides from content scripts and drops when it closes.
async function recall(tab: number): Promise<TabState | undefined> {
  const key = tabKey(tab);
  // Only `remember` below writes this key.
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

async function remember(tab: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabKey(tab)]: state });
}

async function showBadge(tabId: number, levels: readonly Level[], state: FrameState): Promise<void> {
  const badge = describeBadge(levels, state);
  // Manifest V2, which the Firefox build uses, has the older name.
  const action = browser.action ?? browser.browserAction;
  const title = browser.i18n.getMessage(badge.titleKey, [...badge.titleSubstitutions]);
  await Promise.all([
    action.setBadgeText({ tabId, text: badge.text }),
    action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, path: badge.iconPaths }),
  ]);
}

async function update(tab: number, frame: number, message: Message): Promise<void> {
  const before = await recall(tab);
  const after =
    message.kind === 'frame-gone'
      ? forgetFrame(before, frame, message.page)
      : rememberFrame(before, frame, message);
  if (after === undefined) return;
  await remember(tab, after);
  const { levels, state } = totalOf(after);
  try {
    await showBadge(tab, levels, state);
  } catch (error) {
    // The tab may have been closed since; anything else is a bug.
    if (await isOpen(tab)) throw error;
  }
}

async function isOpen(tab: number): Promise<boolean> {
  return (await browser.tabs.query({})).some(({ id }) => id === tab);
}

/** Keeps each tab's badge in step with what its frames report. Registers everything at once, as an event page must. */
export function runBackground(): void {
  // One after the other: two frames that report at the same moment must not overwrite each other's entry.
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (task: () => Promise<void>): void => {
    queue = queue.catch(() => undefined).then(task);
  };

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { tab, frameId, id } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
    if (!isMessage(message)) return;
    const tabId = tab.id;
    enqueue(() => update(tabId, frameId, message));
  });

  browser.tabs.onRemoved.addListener((tab) => {
    enqueue(() => browser.storage.session.remove(tabKey(tab)));
  });
}
