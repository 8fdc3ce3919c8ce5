// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter, PageReading, SurfaceReading } from '../../../src/adapters/contract.ts';
import { runContentScript } from '../../../src/app/content-script.ts';
import type { DetailsReader, ExtensionLink } from '../../../src/app/extension-link.ts';
import type { FrameDetails, FrameGone, FrameSummary } from '../../../src/app/protocol.ts';
import type { AdapterFault } from '../../../src/core/adapter-fault.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import type { DetectionPack } from '../../../src/core/detection-pack.ts';
import type { Engine, Inspection } from '../../../src/engine/create-engine.ts';
import type { Settings } from '../../../src/storage/settings.ts';

const NO_PANE: AdapterFault = {
  adapter: 'linkedin',
  surface: 'conversation',
  code: 'pane-not-found',
  detail: 'list: 0',
};

const PACK: DetectionPack = {
  version: '1',
  digest: '0',
  termLists: [],
  hanVariants: '',
  techniques: [],
  indicators: [],
  patterns: [],
  guards: [],
  scoring: {
    strength: [1, 2, 3],
    guard: [1, 2, 3],
    pattern: { medium: 1, high: 1 },
    least: { low: 1, medium: 2, high: 3 },
  },
};

/** Longer than a slice of a reading. */
const SLOW_MS = 20;

function conversation(key: string, ...texts: readonly string[]): SurfaceReading {
  const messages = texts.map((text) => ({ from: 'them' as const, text }));
  return {
    key,
    surface: 'conversation',
    root: document.body,
    observation: { ok: true, value: { surface: 'conversation', messages } },
    rungs: {},
    elements: [],
  };
}

/** Stands in for the extension around the content script and records what it is told. */
class FakeLink implements ExtensionLink {
  readonly reports: (FrameSummary | FrameGone)[] = [];
  readonly details: FrameDetails[] = [];
  isUp = true;
  settings: Settings = { version: 1, sites: { linkedin: true, gmail: true } };
  private changed: (settings: Settings) => void = () => undefined;
  private opened: (reader: DetailsReader) => void = () => undefined;
  private closed: (reader: DetailsReader) => void = () => undefined;
  private readonly popup: DetailsReader = { post: (details) => this.details.push(details) };

  isAlive = (): boolean => this.isUp;
  report = async (message: FrameSummary | FrameGone): Promise<boolean> => {
    if (this.isUp) this.reports.push(message);
    return this.isUp;
  };
  readSettings = async (): Promise<Settings> => this.settings;
  watchSettings = (listener: (settings: Settings) => void): void => {
    this.changed = listener;
  };
  serveDetails = (
    onOpen: (reader: DetailsReader) => void,
    onClose: (reader: DetailsReader) => void,
  ): void => {
    this.opened = onOpen;
    this.closed = onClose;
  };

  switchSite(isOn: boolean): void {
    this.changed({ version: 1, sites: { linkedin: isOn, gmail: true } });
  }
  openPopup(): void {
    this.opened(this.popup);
  }
  closePopup(): void {
    this.closed(this.popup);
  }
  get last(): FrameSummary | FrameGone | undefined {
    return this.reports.at(-1);
  }
}

function assessmentFor(level: Assessment['level']): Assessment {
  return { level, score: 0, ladder: [], findings: [], patterns: [], guards: [], reason: 'nothing-found' };
}

let link: FakeLink;
let ending: AbortController;
let page: PageReading;
const inspect = vi.fn<Engine['inspect']>();
const startEngine = vi.fn<() => Engine>();
const adapter: Adapter = {
  id: 'linkedin',
  site: 'linkedin',
  read: () => page,
  roots: () => [document.body],
};

async function show(next: PageReading, milliseconds = 500): Promise<void> {
  page = next;
  document.body.appendChild(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function run(): Promise<void> {
  await runContentScript({ adapter, startEngine, link, view: window, signal: ending.signal });
  await vi.advanceTimersByTimeAsync(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  link = new FakeLink();
  ending = new AbortController();
  page = { surfaces: [], missing: [] };
  startEngine.mockImplementation(() => ({ inspect, pack: PACK }));
  inspect.mockImplementation(({ messages }) => ({
    assessment: assessmentFor(messages.some(({ text }) => text === 'pitch') ? 'high' : 'none'),
    texts: new Map(),
  }));
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('a content script', () => {
  it('tells that a page without messages is quiet, and never starts the engine for it', async () => {
    await run();
    expect(link.reports).toEqual([
      { kind: 'frame-summary', page: expect.any(String), site: 'linkedin', state: 'quiet', levels: [] },
    ]);
    expect(startEngine).not.toHaveBeenCalled();
  });

  it('reports a level for each conversation, and no text', async () => {
    page = { surfaces: [conversation('a', 'hello'), conversation('b', 'pitch')], missing: [] };
    await run();
    expect(link.last).toMatchObject({ state: 'read', levels: ['none', 'high'] });
    expect(JSON.stringify(link.reports)).not.toMatch(/hello|pitch/);
  });

  it('reports again when a message arrives, and not when nothing changed', async () => {
    page = { surfaces: [conversation('a', 'hello')], missing: [] };
    await run();
    const before = link.reports.length;
    await show({ surfaces: [conversation('a', 'hello')], missing: [] });
    expect(link.reports).toHaveLength(before);
    await show({ surfaces: [conversation('a', 'hello', 'pitch')], missing: [] });
    expect(link.last).toMatchObject({ levels: ['high'] });
    expect(startEngine).toHaveBeenCalledTimes(1);
  });

  it('hands the engine the earlier inspection of the same conversation, also after another one was open', async () => {
    page = { surfaces: [conversation('a', 'hello')], missing: [] };
    await run();
    const first: Inspection | undefined = inspect.mock.results[0]?.value;
    await show({ surfaces: [conversation('b', 'hello')], missing: [] });
    expect(inspect.mock.lastCall?.[1]).toBeUndefined();
    await show({ surfaces: [conversation('a', 'hello', 'more')], missing: [] });
    expect(first).toBeDefined();
    expect(inspect.mock.lastCall?.[1]).toBe(first);
  });

  it('says that it is reading until a long conversation is read to its end', async () => {
    inspect.mockImplementation(({ messages }) => {
      vi.advanceTimersByTime(SLOW_MS);
      return {
        assessment: assessmentFor(messages.some(({ text }) => text.startsWith('pitch')) ? 'high' : 'none'),
        texts: new Map(messages.map(({ text }) => [text, { indicators: [], guards: [], recognised: [] }])),
      };
    });
    const long = ['one ', 'two ', 'pitch '].map((word) => word.repeat(500));
    page = { surfaces: [conversation('short', 'hello'), conversation('long', ...long)], missing: [] };
    await run();
    expect(link.reports).toMatchObject([
      { state: 'reading', levels: [] },
      { state: 'reading', levels: ['none'] },
      { state: 'read', levels: ['none', 'high'] },
    ]);
  });

  it('abandons a conversation that is left before it was read', async () => {
    const long = ['one ', 'two ', 'pitch '].map((word) => word.repeat(500));
    inspect.mockImplementation(({ messages }) => {
      vi.advanceTimersByTime(SLOW_MS);
      // Another conversation is opened while the first one is being read.
      page = { surfaces: [conversation('b', 'hello')], missing: [] };
      document.body.appendChild(document.createElement('p'));
      return {
        assessment: assessmentFor(messages.some(({ text }) => text.startsWith('pitch')) ? 'high' : 'none'),
        texts: new Map(messages.map(({ text }) => [text, { indicators: [], guards: [], recognised: [] }])),
      };
    });
    page = { surfaces: [conversation('a', ...long)], missing: [] };
    await run();
    expect(link.reports).toMatchObject([
      { state: 'reading', levels: [] },
      { state: 'read', levels: ['none'] },
    ]);
    expect(inspect.mock.calls.flatMap(([{ messages }]) => messages.map(({ text }) => text))).toEqual([
      long[0],
      'hello',
    ]);
  });

  it('reads no further once it ends', async () => {
    inspect.mockImplementation(({ messages }) => {
      vi.advanceTimersByTime(SLOW_MS);
      ending.abort();
      return {
        assessment: assessmentFor('none'),
        texts: new Map(messages.map(({ text }) => [text, { indicators: [], guards: [], recognised: [] }])),
      };
    });
    const long = ['one ', 'two ', 'pitch '].map((word) => word.repeat(500));
    page = { surfaces: [conversation('a', ...long)], missing: [] };
    await run();
    expect(inspect).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('believes that a pane is missing only after the page has settled', async () => {
    page = { surfaces: [], missing: [NO_PANE] };
    await run();
    expect(link.last).toMatchObject({ state: 'reading' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(link.last).toMatchObject({ state: 'unreadable' });
    await show({ surfaces: [conversation('a', 'hello')], missing: [] });
    expect(link.last).toMatchObject({ state: 'read' });
  });

  it('believes it in the end though the page never stops changing', async () => {
    page = { surfaces: [], missing: [NO_PANE] };
    await run();
    for (let second = 0; second < 12; second += 1) await show(page, 1000);
    expect(link.last).toMatchObject({ state: 'unreadable' });
  });

  it('tells of an unreadable part beside parts that could be read', async () => {
    const broken: SurfaceReading = {
      ...conversation('b'),
      observation: { ok: false, fault: { ...NO_PANE, code: 'no-body' } },
    };
    page = { surfaces: [conversation('a', 'pitch'), broken], missing: [] };
    await run();
    await vi.advanceTimersByTimeAsync(3000);
    expect(link.last).toMatchObject({ state: 'unreadable', levels: ['high'] });
  });

  it('is unreadable, not quiet, when a reader has a bug', async () => {
    await run();
    inspect.mockImplementationOnce(() => {
      throw new Error('a bug');
    });
    await expect(show({ surfaces: [conversation('a', 'hello')], missing: [] })).rejects.toThrow('a bug');
    expect(link.last).toMatchObject({ state: 'unreadable' });
    await show(page);
    expect(link.last).toMatchObject({ state: 'read' });
  });

  it('reads nothing on a site that is switched off, and follows the switch at once', async () => {
    link.settings = { version: 1, sites: { linkedin: false, gmail: true } };
    page = { surfaces: [conversation('a', 'pitch')], missing: [] };
    await run();
    expect(link.last).toMatchObject({ state: 'off', levels: [] });
    expect(startEngine).not.toHaveBeenCalled();
    link.switchSite(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(link.last).toMatchObject({ state: 'read', levels: ['high'] });
    link.switchSite(false);
    expect(link.last).toMatchObject({ state: 'off', levels: [] });
    const before = inspect.mock.calls.length;
    await show({ surfaces: [conversation('a', 'pitch', 'more')], missing: [] });
    expect(inspect.mock.calls).toHaveLength(before);
  });

  it('takes no notice of the switch of another site', async () => {
    page = { surfaces: [conversation('a', 'pitch')], missing: [] };
    await run();
    const before = link.reports.length;
    link.switchSite(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(link.reports).toHaveLength(before);
  });

  it('gives the popup its details at once and after each change, for as long as it is open', async () => {
    page = { surfaces: [conversation('a', 'hello')], missing: [] };
    await run();
    expect(link.details).toEqual([]);
    link.openPopup();
    expect(link.details).toHaveLength(1);
    expect(link.details[0]?.surfaces[0]?.observation.messages).toEqual([{ from: 'them', text: 'hello' }]);
    await show({ surfaces: [conversation('a', 'hello', 'pitch')], missing: [] });
    expect(link.details.at(-1)?.surfaces[0]?.assessment.level).toBe('high');
    expect(new Set(link.details.map(({ frame }) => frame)).size).toBe(1);
    const before = link.details.length;
    link.closePopup();
    await show({ surfaces: [], missing: [] });
    expect(link.details).toHaveLength(before);
  });

  it('takes its report back when the page goes, and gives it again when the page returns', async () => {
    page = { surfaces: [conversation('a', 'pitch')], missing: [] };
    await run();
    link.openPopup();
    window.dispatchEvent(new Event('pagehide'));
    expect(link.last).toMatchObject({ kind: 'frame-gone' });
    expect(link.details.at(-1)?.surfaces).toEqual([]);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(link.last).toMatchObject({ kind: 'frame-summary', levels: ['high'] });
    expect(link.details.at(-1)?.surfaces).toHaveLength(1);
  });

  it('ends quietly once its extension is gone', async () => {
    page = { surfaces: [conversation('a', 'hello')], missing: [] };
    await run();
    link.isUp = false;
    await show({ surfaces: [conversation('a', 'hello', 'more')], missing: [] });
    const before = inspect.mock.calls.length;
    link.isUp = true;
    await show({ surfaces: [conversation('a', 'hello', 'more', 'pitch')], missing: [] });
    expect(inspect.mock.calls).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the page as it is', async () => {
    page = { surfaces: [conversation('a', 'pitch')], missing: [] };
    const before = document.documentElement.outerHTML;
    await run();
    link.openPopup();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
