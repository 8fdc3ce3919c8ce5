import type { AdapterFault } from '../core/adapter-fault.ts';
import type { Assessment } from '../core/assessment.ts';
import type { Level } from '../core/level.ts';
import type { Observation, Surface } from '../core/observation.ts';

/** Content script → background: counts and levels, never text. One per frame, replaced by the next. */
export interface FrameSummary {
  readonly kind: 'frame-summary';
  /** The same for all frames of one page load, other for the next: what came from an earlier page no longer counts. */
  readonly page: string;
  readonly site: SiteId;
  readonly state: FrameState;
  /** One entry per readable surface of the frame. */
  readonly levels: readonly Level[];
}

/**
 * `quiet`: nothing to read is expected here; `reading`: something is expected and the page is still changing; `read`: everything
 * expected was read; `unreadable`: something that should be here could not be read; `off`: the person switched this site off.
 */
export type FrameState = 'quiet' | 'reading' | 'read' | 'unreadable' | 'off';

export type SiteId = 'linkedin' | 'gmail';

/** Content script → background: the frame was removed or left; what it reported no longer counts. */
export interface FrameGone {
  readonly kind: 'frame-gone';
  readonly page: string;
}

/** Name of the port that popup and panel open to all frames of a tab. Text goes this way only. */
export const DETAILS_PORT = 'pitchwatch-details';

/** Content script → popup, over the port, at once and after each change. */
export interface FrameDetails {
  readonly kind: 'frame-details';
  /** Random, one per frame and page load: tells frames apart. */
  readonly frame: string;
  readonly site: SiteId;
  readonly state: FrameState;
  readonly surfaces: readonly SurfaceDetails[];
  readonly faults: readonly AdapterFault[];
}

export interface SurfaceDetails {
  readonly key: string;
  readonly surface: Surface;
  readonly observation: Observation;
  readonly assessment: Assessment;
}
