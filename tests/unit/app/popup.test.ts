// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runPopup } from '../../../src/app/popup.tsx';
import { DETAILS_PORT } from '../../../src/app/protocol.ts';
import { SETTINGS_KEY } from '../../../src/storage/settings.ts';
import type { MessageKey } from '../../../src/ui/words.ts';
import { clearConversation, frame, highConversation } from '../ui/sample-frames.ts';
import { samplePack } from '../ui/sample-pack.ts';
import { translateFromFiles } from '../ui/translate-from-files.ts';

type Listener = (...arguments_: readonly unknown[]) => void;

function listeners() {
  const added: Listener[] = [];
  const tell: Listener = (...arguments_) => {
    for (const listener of added) listener(...arguments_);
  };
  return { event: { addListener: (listener: Listener) => added.push(listener) }, tell };
}

function openPort(tab: number, name: string) {
  const message = listeners();
  const disconnected = listeners();
  const disconnect = vi.fn();
  const port = { onMessage: message.event, onDisconnect: disconnected.event, disconnect };
  return { tab, name, port, disconnect, post: message.tell, leave: disconnected.tell };
}

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => world);

let ports: ReturnType<typeof openPort>[];
let updated: ReturnType<typeof listeners>;
let stored: Record<string, unknown>;
let root: HTMLElement;

beforeEach(() => {
  ports = [];
  updated = listeners();
  stored = {};
  const say = translateFromFiles('fr');
  world.browser = {
    i18n: { getMessage: (key: MessageKey, substitutions: string[]) => say(key, substitutions) },
    runtime: {},
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
      },
    },
    tabs: {
      query: async () => [{ id: 7 }],
      connect: (tab: number, { name }: { readonly name: string }) => {
        const opened = openPort(tab, name);
        ports.push(opened);
        return opened.port;
      },
      onUpdated: updated.event,
    },
  };
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  history.replaceState(null, '', location.pathname);
});

async function open() {
  await act(() => runPopup(root, samplePack));
}

function lastPort() {
  const port = ports.at(-1);
  if (port === undefined) throw new Error('The popup opened no port.');
  return port;
}

const shown = () => root.textContent ?? '';

describe('the popup', () => {
  it('asks the frames of the active tab, and says in the meantime that it reads', async () => {
    await open();
    expect(ports.map(({ tab, name }) => [tab, name])).toEqual([[7, DETAILS_PORT]]);
    expect(shown()).toContain('Lecture de cette page');
  });

  it('asks another tab where its address names one', async () => {
    history.replaceState(null, '', '?tab=12');
    await open();
    expect(lastPort().tab).toBe(12);
  });

  it('carries the language and direction of its words', async () => {
    await open();
    expect(document.documentElement.lang).toBe('fr');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('merges what the frames tell, and replaces what a frame told before', async () => {
    await open();
    await act(() => lastPort().post(frame({ surfaces: [clearConversation] })));
    await act(() => lastPort().post(frame({ frame: 'frame-2', surfaces: [highConversation] })));
    expect(shown()).toContain('Robin Vale');
    expect(shown()).toContain('Noor Berg');
    await act(() => lastPort().post(frame({ frame: 'frame-2' })));
    expect(shown()).not.toContain('Robin Vale');
    expect(shown()).toContain('Noor Berg');
  });

  it('takes no notice of other messages', async () => {
    await open();
    await act(() => lastPort().post({ kind: 'something-else' }));
    expect(shown()).toContain('Lecture de cette page');
  });

  it('says that there is nothing to read where no frame answers', async () => {
    await open();
    await act(() => lastPort().leave());
    expect(shown()).toContain('Rien à lire sur cette page');
  });

  it('asks anew when the tab has loaded again, and forgets the earlier page', async () => {
    await open();
    const first = lastPort();
    await act(() => first.post(frame({ surfaces: [highConversation] })));
    await act(() => updated.tell(7, { status: 'complete' }));
    expect(ports).toHaveLength(2);
    expect(first.disconnect).toHaveBeenCalledOnce();
    await act(() => lastPort().post(frame({ frame: 'frame-2', surfaces: [clearConversation] })));
    expect(shown()).not.toContain('Robin Vale');
  });

  it('takes no notice of other tabs', async () => {
    await open();
    await act(() => updated.tell(8, { status: 'complete' }));
    expect(ports).toHaveLength(1);
  });

  it('stores the switch of a site, and no text', async () => {
    await open();
    await act(() => lastPort().post(frame({ surfaces: [highConversation] })));
    await act(() => root.querySelector<HTMLElement>('[role=switch]')?.click());
    await vi.waitFor(() => expect(stored).toHaveProperty(SETTINGS_KEY));
    expect(stored).toEqual({ [SETTINGS_KEY]: { version: 1, sites: { linkedin: false, gmail: true } } });
  });
});
