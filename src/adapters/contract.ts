import type { AdapterFault } from '../core/adapter-fault.ts';
import type { Observation, Surface } from '../core/observation.ts';
import type { Result } from '../core/result.ts';

/** One surface as found on the page now. */
export interface SurfaceReading {
  /**
   * Stable for as long as the same conversation, mail or card is shown, other than that of every other one on the page:
   * an id that the page itself uses, hashed or not, never text.
   */
  readonly key: string;
  readonly surface: Surface;
  /** The element that holds it: to be observed for arriving messages, and asked whether it is still visible. */
  readonly root: Element;
  readonly observation: Result<Observation, AdapterFault>;
  /** Which rung of each selector ladder won (0 = first choice), by the ladder's name. */
  readonly rungs: Readonly<Record<string, number>>;
  /** The element that holds the text of each message, in the order of `observation.messages`. */
  readonly elements: readonly Element[];
}

/** What one look at one document gave. */
export interface PageReading {
  readonly surfaces: readonly SurfaceReading[];
  /** Surfaces that address or structure promise here but that could not be found: silence must not look like safety. */
  readonly missing: readonly AdapterFault[];
}

/** The document as an adapter may see it; passed in, so that tests need no browser. */
export interface Page {
  readonly document: Document;
  /** The frame's own address. */
  readonly url: URL;
  /** The address of the top document where it can be read (same origin), else the frame's own. */
  readonly topUrl: URL;
  /** Whether this document's own frame is on screen; true for a top document. */
  readonly isFrameVisible: boolean;
}

/** Reads one site's pages. Pure: it changes nothing, waits for nothing, keeps nothing. */
export interface Adapter {
  readonly id: 'linkedin' | 'gmail' | 'outlook';
  /** The switch in the settings that turns it off; mail has one for all its sites, named after the first of them. */
  readonly site: 'linkedin' | 'gmail';
  read(page: Page): PageReading;
  /**
   * The roots to watch with `childList` observers: the narrowest elements whose children change when a surface appears,
   * goes, or grows. Open shadow roots are roots of their own.
   */
  roots(page: Page): readonly Node[];
}
