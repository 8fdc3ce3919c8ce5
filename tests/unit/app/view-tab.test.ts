import { describe, expect, it } from 'vitest';
import type { FrameDetails } from '../../../src/app/protocol.ts';
import { viewTab } from '../../../src/app/view-tab.ts';
import type { AnsweredTab } from '../../../src/ui/tab-view.ts';
import {
  clearConversation,
  frame,
  highConversation,
  lowConversation,
  mediumConversation,
  paneFault,
} from '../ui/sample-frames.ts';
import { samplePack } from '../ui/sample-pack.ts';

function viewAnswered(...frames: readonly FrameDetails[]): AnsweredTab {
  const view = viewTab(frames, samplePack);
  if (view.kind !== 'answered') throw new Error(`The view is "${view.kind}".`);
  return view;
}

describe('the view of a tab', () => {
  it('is elsewhere where no frame answers', () => {
    expect(viewTab([], samplePack)).toEqual({ kind: 'elsewhere' });
  });

  it('puts the conversations of all frames in one order, strongest first', () => {
    const view = viewAnswered(
      frame({ surfaces: [clearConversation, lowConversation] }),
      frame({ frame: 'frame-2', surfaces: [mediumConversation] }),
      frame({ frame: 'frame-3', surfaces: [highConversation] }),
    );
    expect(view.conversations.map(({ warning }) => warning.level)).toEqual(['high', 'medium', 'low', 'none']);
  });

  it('shows a conversation once that two frames show, with the stronger of their warnings', () => {
    const shorter = { ...highConversation, assessment: lowConversation.assessment };
    const view = viewAnswered(
      frame({ surfaces: [shorter] }),
      frame({ frame: 'frame-2', surfaces: [highConversation] }),
    );
    expect(view.conversations.map(({ warning }) => warning.level)).toEqual(['high']);
  });

  it('keeps conversations of two sites apart that happen to have the same key', () => {
    const view = viewAnswered(
      frame({ surfaces: [lowConversation] }),
      frame({ frame: 'frame-2', site: 'gmail', surfaces: [lowConversation] }),
    );
    expect(view.conversations).toHaveLength(2);
    expect(new Set(view.conversations.map(({ key }) => key)).size).toBe(2);
  });

  it('is unreadable as soon as one frame is, and names each fault once', () => {
    const broken = frame({ frame: 'frame-2', state: 'unreadable', faults: [paneFault] });
    const view = viewAnswered(frame({ surfaces: [clearConversation] }), broken, {
      ...broken,
      frame: 'frame-3',
    });
    expect(view.isUnreadable).toBe(true);
    expect(view.faults).toEqual([paneFault]);
  });

  it('is unreadable also where the frame cannot say why', () => {
    expect(viewAnswered(frame({ state: 'unreadable' }))).toMatchObject({ isUnreadable: true, faults: [] });
  });

  it('has a switch for each site, off where any of its frames is', () => {
    const view = viewAnswered(
      frame({ state: 'off' }),
      frame({ frame: 'frame-2', state: 'quiet' }),
      frame({ frame: 'frame-3', site: 'gmail', state: 'quiet' }),
    );
    expect(view.sites).toEqual([
      { site: 'linkedin', isOn: false },
      { site: 'gmail', isOn: true },
    ]);
  });
});
