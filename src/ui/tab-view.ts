import type { AdapterFault } from '../core/adapter-fault.ts';
import type { Observation, Surface } from '../core/observation.ts';
import type { Warning } from '../core/warning.ts';

/** A site, by the name of its adapter. */
export type Site = 'linkedin' | 'gmail';

export interface SiteSwitch {
  readonly site: Site;
  readonly isOn: boolean;
}

/** One conversation, mail or card that was read, with what was found in it. */
export interface ConversationView {
  /** Tells it from every other one of the tab. */
  readonly key: string;
  readonly surface: Surface;
  readonly observation: Observation;
  readonly warning: Warning;
}

/** What popup and panel know of a tab. */
export type TabView =
  /** The page was asked and has not answered yet, or is still loading what it should hold. */
  | { readonly kind: 'waiting' }
  /** No frame of the page answers: another site, or a page that is older than the running extension. */
  | { readonly kind: 'elsewhere' }
  | AnsweredTab;

export interface AnsweredTab {
  readonly kind: 'answered';
  /** The sites whose frames answered; never empty. */
  readonly sites: readonly SiteSwitch[];
  /** Strongest first. */
  readonly conversations: readonly ConversationView[];
  /** Whether something that should be here could not be read; `faults` says what, where that is known. */
  readonly isUnreadable: boolean;
  readonly faults: readonly AdapterFault[];
}
