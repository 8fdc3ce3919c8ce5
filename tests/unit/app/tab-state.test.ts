import { describe, expect, it } from 'vitest';
import type { FrameSummary } from '../../../src/app/protocol.ts';
import { forgetFrame, rememberFrame, type TabState, totalOf } from '../../../src/app/tab-state.ts';

function summary(page: string, changes: Partial<FrameSummary> = {}): FrameSummary {
  return { kind: 'frame-summary', page, site: 'linkedin', state: 'read', levels: ['low'], ...changes };
}

function report(...summaries: readonly [number, FrameSummary][]): TabState {
  let state: TabState | undefined;
  for (const [frame, one] of summaries) state = rememberFrame(state, frame, one);
  if (state === undefined) throw new Error('a report needs a summary');
  return state;
}

describe('the state of a tab', () => {
  it('is that of its frames taken together', () => {
    const state = report(
      [0, summary('p', { levels: ['low'] })],
      [7, summary('p', { levels: ['high', 'none'] })],
    );
    expect(totalOf(state)).toEqual({ state: 'read', levels: ['low', 'high', 'none'] });
  });

  it('holds the last report of each frame only', () => {
    const state = report([0, summary('p', { levels: ['high'] })], [0, summary('p', { levels: ['none'] })]);
    expect(totalOf(state).levels).toEqual(['none']);
  });

  it('is unreadable when any frame is, whatever others could read', () => {
    const unreadable = summary('p', { state: 'unreadable', levels: [] });
    expect(totalOf(report([0, summary('p')], [3, unreadable])).state).toBe('unreadable');
    expect(totalOf(report([0, unreadable], [3, summary('p')])).state).toBe('unreadable');
  });

  it('is not read before each frame is', () => {
    const reading = summary('p', { state: 'reading', levels: [] });
    expect(totalOf(report([0, summary('p')], [3, reading])).state).toBe('reading');
    expect(totalOf(report([0, reading], [3, summary('p')])).state).toBe('reading');
  });

  it('is quiet when no frame expects anything', () => {
    expect(totalOf(report([0, summary('p', { state: 'quiet', levels: [] })])).state).toBe('quiet');
  });

  it('drops everything that an earlier page reported', () => {
    const state = report([0, summary('old', { levels: ['high'] })], [4, summary('old')], [0, summary('new')]);
    expect(totalOf(state).levels).toEqual(['low']);
  });

  it('drops a frame that is gone', () => {
    const state = report([0, summary('p')], [4, summary('p', { levels: ['high'] })]);
    const after = forgetFrame(state, 4, 'p');
    expect(after && totalOf(after).levels).toEqual(['low']);
  });

  it('takes no notice of a frame that goes after its page was replaced', () => {
    expect(forgetFrame(report([0, summary('new')]), 0, 'old')).toBeUndefined();
    expect(forgetFrame(undefined, 0, 'old')).toBeUndefined();
  });
});
