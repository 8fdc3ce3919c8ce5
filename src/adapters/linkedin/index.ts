import type { Adapter, Page, PageReading } from '../contract.ts';
import { readInvitations } from './read-invitations.ts';
import { readJob } from './read-job.ts';
import { messagingScopes, readMessaging } from './read-messaging.ts';
import { readProfile } from './read-profile.ts';

const READERS: readonly ((page: Page) => PageReading)[] = [
  readMessaging,
  readInvitations,
  readJob,
  readProfile,
];

/** LinkedIn: messaging wherever it shows, received invitations, the job and the profile that the address names. */
export const linkedinAdapter: Adapter = {
  id: 'linkedin',
  site: 'linkedin',

  read(page) {
    // A prepared frame that isn't on screen holds what is not being read.
    if (!page.isFrameVisible) return { surfaces: [], missing: [] };
    const readings = READERS.map((read) => read(page));
    return {
      surfaces: readings.flatMap(({ surfaces }) => surfaces),
      missing: readings.flatMap(({ missing }) => missing),
    };
  },

  roots({ document }) {
    return messagingScopes(document);
  },
};
