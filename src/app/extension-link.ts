import { browser } from 'wxt/browser';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  readSettings,
  SETTINGS_KEY,
  type Settings,
} from '../storage/settings.ts';
import { DETAILS_PORT, type FrameDetails, type FrameGone, type FrameSummary } from './protocol.ts';

/** An open popup or panel that wants a frame's details. */
export interface DetailsReader {
  post(details: FrameDetails): void;
}

/** What a content script needs of the rest of the extension. */
export interface ExtensionLink {
  /** False once the extension was updated, reloaded or removed under a page that stayed open. */
  isAlive(): boolean;
  /** Resolves to whether it arrived. */
  report(message: FrameSummary | FrameGone): Promise<boolean>;
  readSettings(): Promise<Settings>;
  /** Calls back with the settings after each change. */
  watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  /** Calls back with each popup that opens; `onClose` once it is gone. */
  serveDetails(
    onOpen: (reader: DetailsReader) => void,
    onClose: (reader: DetailsReader) => void,
    signal: AbortSignal,
  ): void;
}

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** The link over the browser's own messages, ports and storage. */
export const extensionLink: ExtensionLink = {
  isAlive,

  async report(message) {
    try {
      await browser.runtime.sendMessage(message);
      return true;
    } catch {
      // No background to hear it, or an extension that is gone: the caller asks `isAlive` and reports again later.
      return false;
    }
  },

  async readSettings() {
    if (!isAlive()) return DEFAULT_SETTINGS;
    const read = await readSettings(browser.storage.local);
    return read.ok ? read.value : DEFAULT_SETTINGS;
  },

  watchSettings(listener, signal) {
    type Changed = Parameters<typeof browser.storage.onChanged.addListener>[0];
    const changed: Changed = (changes, area) => {
      const change = changes[SETTINGS_KEY];
      if (area !== 'local' || change === undefined) return;
      const read = parseSettings(change.newValue);
      listener(read.ok ? read.value : DEFAULT_SETTINGS);
    };
    browser.storage.onChanged.addListener(changed);
    signal.addEventListener('abort', () => {
      if (isAlive()) browser.storage.onChanged.removeListener(changed);
    });
  },

  serveDetails(onOpen, onClose, signal) {
    type Connected = Parameters<typeof browser.runtime.onConnect.addListener>[0];
    const connected: Connected = (port) => {
      if (port.name !== DETAILS_PORT) return;
      const reader: DetailsReader = { post: (details) => port.postMessage(details) };
      port.onDisconnect.addListener(() => onClose(reader));
      onOpen(reader);
    };
    browser.runtime.onConnect.addListener(connected);
    signal.addEventListener('abort', () => {
      if (isAlive()) browser.runtime.onConnect.removeListener(connected);
    });
  },
};
