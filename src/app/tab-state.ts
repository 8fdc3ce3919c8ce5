import type { Level } from '../core/level.ts';
import type { FrameState, FrameSummary } from './protocol.ts';

/** What the frames of one tab reported last: levels and states, nothing else. */
export interface TabState {
  /** The page load that the reports belong to. */
  readonly page: string;
  readonly frames: Readonly<Record<number, FrameReport>>;
}

export interface FrameReport {
  readonly state: FrameState;
  readonly levels: readonly Level[];
}

/** A report of another page load replaces everything: its tab has navigated. */
export function rememberFrame(
  before: TabState | undefined,
  frame: number,
  { page, state, levels }: FrameSummary,
): TabState {
  const others = before?.page === page ? before.frames : {};
  return { page, frames: { ...others, [frame]: { state, levels } } };
}

/** Undefined where nothing changes: the frame is unknown, or the tab is on another page already. */
export function forgetFrame(before: TabState | undefined, frame: number, page: string): TabState | undefined {
  if (before?.page !== page || before.frames[frame] === undefined) return undefined;
  const { [frame]: _gone, ...others } = before.frames;
  return { page, frames: others };
}

// The first state that any frame is in says what to tell about the tab: a part that could not be read, or is not read yet, must
// never hide behind parts that could.
const PRECEDENCE: readonly FrameState[] = ['unreadable', 'reading', 'read', 'off'];

/** All frames of a tab taken together. */
export function totalOf({ frames }: TabState): FrameReport {
  const reports = Object.values(frames);
  return {
    state: PRECEDENCE.find((state) => reports.some((report) => report.state === state)) ?? 'quiet',
    levels: reports.flatMap(({ levels }) => levels),
  };
}
