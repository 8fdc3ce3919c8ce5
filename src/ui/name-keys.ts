import type { Level } from '../core/level.ts';
import type { Surface } from '../core/observation.ts';
import type { TechniqueId } from '../core/technique.ts';
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

/** Short enough for a rung of the ladder. */
export const STEP_NAMES: Readonly<Record<TechniqueId, MessageKey>> = {
  contact: 'stepContact',
  flattery: 'stepFlattery',
  'talent-programme': 'stepTalentProgramme',
  influence: 'stepInfluence',
  'delegation-elicitation': 'stepDelegation',
  'off-platform': 'stepOffPlatform',
  'paid-report': 'stepPaidReport',
  payment: 'stepPayment',
  'meeting-travel': 'stepMeeting',
  secrecy: 'stepSecrecy',
  'sensitive-ask': 'stepSensitiveAsk',
};
