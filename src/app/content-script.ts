import type { Adapter } from '../adapters/contract.ts';
import type { Engine } from '../engine/create-engine.ts';
import { describePage, pageLoadName, type View } from './describe-page.ts';
import type { DetailsReader, ExtensionLink } from './extension-link.ts';
import type { FrameDetails, FrameState, FrameSummary } from './protocol.ts';
import { createFrameReader, type FrameReading } from './read-frame.ts';
import { watchPage } from './watch-page.ts';

/** A page without changes for so long has loaded: what is missing now is believed to be missing. */
const SETTLED_MS = 2000;

/** A page that never stops changing gets no more than this before missing parts are believed. */
const LONGEST_DOUBT_MS = 10_000;

const NOTHING: FrameReading = { surfaces: [], faults: [], isInDoubt: false, isUnfinished: false };

export interface ContentScriptOptions {
  readonly adapter: Adapter;
  readonly startEngine: () => Engine;
  readonly link: ExtensionLink;
  readonly view: View;
  /** Ends everything: the extension was updated or removed, or the test is over. */
  readonly signal: AbortSignal;
}

function stateOf(isOn: boolean, { surfaces, faults, isInDoubt, isUnfinished }: FrameReading): FrameState {
  if (!isOn) return 'off';
  if (faults.length > 0) return 'unreadable';
  if (isInDoubt || isUnfinished) return 'reading';
  return surfaces.length > 0 ? 'read' : 'quiet';
}

/** Whether two attempts came as far as each other and not to the end: there is nothing new to tell, and many of them in a second. */
function isSamePart(one: FrameReading, other: FrameReading): boolean {
  return one.isUnfinished && other.isUnfinished && one.surfaces.length === other.surfaces.length;
}

/** Reads one frame for as long as it lives, and tells background and popup what it shows. */
export async function runContentScript(options: ContentScriptOptions): Promise<void> {
  const { adapter, link, view } = options;
  const ending = new AbortController();
  const signal = AbortSignal.any([options.signal, ending.signal]);
  const read = createFrameReader(adapter, options.startEngine);
  const frame = view.crypto.randomUUID();
  const page = pageLoadName(view);
  const readers = new Set<DetailsReader>();

  let running: AbortController | undefined;
  let reading = NOTHING;
  let hasFailed = false;
  // Before the first look there is nothing to tell: "nothing here" would be a guess.
  let hasLooked = false;
  let lastSummary = '';
  let lastDetails = '';

  function details(): FrameDetails {
    const { surfaces, faults } = reading;
    const state = hasFailed ? 'unreadable' : stateOf(running !== undefined, reading);
    return { kind: 'frame-details', frame, site: adapter.site, state, surfaces, faults };
  }

  async function report(): Promise<void> {
    const { site, state, surfaces } = details();
    const levels = surfaces.map(({ assessment }) => assessment.level);
    const summary: FrameSummary = { kind: 'frame-summary', page, site, state, levels };
    const written = JSON.stringify(summary);
    if (written === lastSummary) return;
    lastSummary = written;
    if (await link.report(summary)) return;
    if (lastSummary === written) lastSummary = '';
    if (!link.isAlive()) ending.abort();
  }

  function publish(): void {
    hasLooked = true;
    void report();
    if (readers.size === 0) return;
    const current = details();
    const written = JSON.stringify(current);
    if (written === lastDetails) return;
    lastDetails = written;
    for (const reader of readers) reader.post(current);
  }

  function start(): void {
    running = new AbortController();
    const session = AbortSignal.any([signal, running.signal]);
    let doubtSince: number | undefined;
    let isSettled = false;
    let settle: ReturnType<typeof setTimeout> | undefined;
    session.addEventListener('abort', () => clearTimeout(settle));

    // A page that is still loading misses much: faults count once the page has settled, and then until they are gone.
    function believe(latest: FrameReading): FrameReading {
      clearTimeout(settle);
      if (latest.faults.length === 0) {
        doubtSince = undefined;
        isSettled = false;
        return latest;
      }
      const now = performance.now();
      doubtSince ??= now;
      if (isSettled || now - doubtSince >= LONGEST_DOUBT_MS) {
        isSettled = true;
        return latest;
      }
      settle = setTimeout(() => {
        isSettled = true;
        watch.request();
      }, SETTLED_MS);
      return { ...latest, faults: [], isInDoubt: true };
    }

    function look(hasChanged: boolean): boolean {
      if (!link.isAlive()) {
        ending.abort();
        return false;
      }
      const before = reading;
      reading = NOTHING;
      hasFailed = true;
      try {
        const latest = read((recall) => describePage(view, recall), hasChanged);
        reading = latest.isUnfinished ? latest : believe(latest);
        hasFailed = false;
      } finally {
        // A bug in a reader still throws, and must not look like a page without messages.
        if (!isSamePart(before, reading)) publish();
      }
      return reading.isUnfinished;
    }

    const roots = (): readonly Node[] => adapter.roots(describePage(view));
    const watch = watchPage({ view, roots, look, signal: session });
  }

  function follow(isOn: boolean): void {
    if (signal.aborted || isOn === (running !== undefined)) return;
    if (isOn) start();
    else stop();
  }

  function stop(): void {
    running?.abort();
    running = undefined;
    reading = NOTHING;
    hasFailed = false;
    publish();
  }

  link.watchSettings(({ sites }) => follow(sites[adapter.site]), signal);
  link.serveDetails(
    (reader) => {
      readers.add(reader);
      if (hasLooked) reader.post(details());
    },
    (reader) => readers.delete(reader),
    signal,
  );
  view.addEventListener(
    'pagehide',
    () => {
      lastSummary = '';
      lastDetails = '';
      void link.report({ kind: 'frame-gone', page });
      // A frame that is taken out of its page must not stay in an open popup.
      for (const reader of readers) reader.post({ ...details(), state: 'quiet', surfaces: [], faults: [] });
    },
    { signal },
  );
  view.addEventListener('pageshow', ({ persisted }) => persisted && publish(), { signal });

  const { sites } = await link.readSettings();
  if (sites[adapter.site]) follow(true);
  else stop();
}
