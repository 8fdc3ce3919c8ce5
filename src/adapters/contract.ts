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

/** What a reading of an element depends on. */
export interface Remembered {
  /** Names the reading: each way of reading has elements of its own. */
  readonly of: Element;
  /** Nothing outside of this element is read. */
  readonly within: Element;
  /** What holds all elements that are read in this way. */
  readonly among: Element;
  /** What the reading depends on beside the texts in there. */
  readonly given: string;
}

/**
 * Reads an element, or gives what reading it gave before when it is still the same. It may end the whole reading by an exception
 * that no adapter catches: the time is up, and the next attempt finds what was read until then.
 */
export type Recall = <Value>(what: Remembered, read: () => Value) => Value;

/** The document as an adapter may see it; passed in, so that tests need no browser. */
export interface Page {
  readonly document: Document;
  /** The frame's own address. */
  readonly url: URL;
  /** The address of the top document where it can be read (same origin), else the frame's own. */
  readonly topUrl: URL;
  /** Whether this document's own frame is on screen; true for a top document. */
  readonly isFrameVisible: boolean;
  /** To be asked for what takes long, element by element. */
  readonly recall: Recall;
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
