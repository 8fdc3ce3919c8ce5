import type { Level } from '../core/level.ts';
import type { Surface } from '../core/observation.ts';
import type { Site } from './tab-view.ts';
import type { MessageKey } from './words.ts';

/** The names of the vocabulary's own words, as the person reads them. */
export const LEVEL_NAMES: Readonly<Record<Level, MessageKey>> = {
  none: 'levelNone',
  low: 'levelLow',
  medium: 'levelMedium',
  high: 'levelHigh',
};

export const SITE_NAMES: Readonly<Record<Site, MessageKey>> = {
  linkedin: 'siteLinkedin',
  gmail: 'siteGmail',
};

export const SURFACE_NAMES: Readonly<Record<Surface, MessageKey>> = {
  conversation: 'surfaceConversation',
  email: 'surfaceEmail',
  invitation: 'surfaceInvitation',
  profile: 'surfaceProfile',
  'job-post': 'surfaceJobPost',
  selection: 'surfaceSelection',
  file: 'surfaceFile',
};
