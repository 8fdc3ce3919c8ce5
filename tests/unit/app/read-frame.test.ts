import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter, Page } from '../../../src/adapters/contract.ts';
import { gmailAdapter } from '../../../src/adapters/gmail/index.ts';
import { linkedinAdapter } from '../../../src/adapters/linkedin/index.ts';
import { outlookAdapter } from '../../../src/adapters/outlook/index.ts';
import type { SurfaceDetails } from '../../../src/app/protocol.ts';
import { createFrameReader, type FrameReading, type ReadFrame } from '../../../src/app/read-frame.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { loadFixture } from '../../fixtures/load-fixture.ts';
import { smallPack } from '../engine/small-pack.ts';

const SITES: readonly [string, Adapter, () => Page][] = [
  [
    'LinkedIn',
    linkedinAdapter,
    () => loadFixture('linkedin/thread-approach', 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/'),
  ],
  [
    'Gmail',
    gmailAdapter,
    () => loadFixture('gmail/thread-approach', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgfakeFake'),
  ],
  [
    'Outlook',
    outlookAdapter,
    () => loadFixture('outlook/thread-approach', 'https://outlook.office.com/mail/inbox'),
  ],
];

/** Reads a page at once, without a memory. */
function readAtOnce(adapter: Adapter, page: Page): readonly SurfaceDetails[] {
  const engine = createEngine(smallPack);
  return adapter.read(page).surfaces.map(({ key, surface, observation }) => {
    if (!observation.ok) throw new Error('not read');
    const { assessment } = engine.inspect(observation.value);
    return { key, surface, observation: observation.value, assessment };
  });
}

/** Makes attempts until one comes to its end, and tells what each of them gave. */
function readToTheEnd(
  read: ReadFrame,
  page: Page,
  between: () => boolean = () => false,
): readonly FrameReading[] {
  const attempts: FrameReading[] = [];
  let hasChanged = true;
  while (attempts.length < 100) {
    const attempt = read((recall) => ({ ...page, recall }), hasChanged);
    attempts.push(attempt);
    if (!attempt.isUnfinished) return attempts;
    hasChanged = between();
  }
  throw new Error('it never ends');
}

// Each look at the clock takes longer than a slice: one piece of work each.
beforeEach(() => {
  let nowMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    nowMs += 100;
    return nowMs;
  });
});

describe.each(SITES)('reading a frame in slices: %s', (_site, adapter, load) => {
  it('gives what reading it at once gives', () => {
    const page = load();
    const attempts = readToTheEnd(
      createFrameReader(adapter, () => createEngine(smallPack)),
      page,
    );
    expect(attempts.length).toBeGreaterThan(3);
    expect(attempts.at(-1)?.surfaces).toEqual(readAtOnce(adapter, page));
    expect(attempts.at(-1)?.surfaces.length).toBeGreaterThan(0);
  });

  it('tells of nothing as read before it was', () => {
    const attempts = readToTheEnd(
      createFrameReader(adapter, () => createEngine(smallPack)),
      load(),
    );
    for (const attempt of attempts.slice(0, -1)) {
      expect(attempt).toEqual({ surfaces: [], faults: [], isInDoubt: false, isUnfinished: true });
    }
  });

  it('gives what stands there in the end, whatever changed meanwhile', () => {
    const page = load();
    const read = createFrameReader(adapter, () => createEngine(smallPack));
    let changes = 0;
    const attempts = readToTheEnd(read, page, () => {
      if (changes === 3) return false;
      changes += 1;
      for (const element of page.document.querySelectorAll(
        '.msg-s-event-listitem__body, .a3s, [id^="UniqueMessageBody"]',
      )) {
        element.append(` Change ${changes}: write our report for USD ${changes}.`);
      }
      return true;
    });
    expect(JSON.stringify(attempts.at(-1)?.surfaces)).toContain('Change 3');
    expect(attempts.at(-1)?.surfaces).toEqual(readAtOnce(adapter, page));
  });

  it('finishes the next look at the same page in one attempt', () => {
    const page = load();
    const startEngine = vi.fn(() => createEngine(smallPack));
    const read = createFrameReader(adapter, startEngine);
    const first = readToTheEnd(read, page);
    const again = readToTheEnd(read, page);
    expect(again).toEqual([first.at(-1)]);
    expect(startEngine).toHaveBeenCalledTimes(1);
  });
});

describe('a frame in which another conversation is opened before the first was read', () => {
  it('is read with that one alone', () => {
    const [first, second] = [
      loadFixture('gmail/thread-approach', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgfakeFake'),
      loadFixture('gmail/thread-ordinary-fr', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgfakeOther'),
    ];
    const read = createFrameReader(gmailAdapter, () => createEngine(smallPack));
    expect(read((recall) => ({ ...first, recall }), true).isUnfinished).toBe(true);
    const attempts = readToTheEnd(read, second);
    expect(attempts.flatMap(({ surfaces }) => surfaces)).toEqual(readAtOnce(gmailAdapter, second));
  });
});
