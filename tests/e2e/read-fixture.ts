import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The HTML of a fixture, such as `linkedin/thread-approach`. */
export function readFixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url)), 'utf8');
}

export const LINKEDIN_THREAD = 'https://www.linkedin.com/messaging/thread/2-ZmFrZQ==/';
export const LINKEDIN_FEED = 'https://www.linkedin.com/feed/';
export const LINKEDIN_PRELOAD = 'https://www.linkedin.com/preload/';
export const LINKEDIN_INVITATIONS = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
export const LINKEDIN_JOB = 'https://www.linkedin.com/jobs/view/4000000001/';
export const LINKEDIN_JOB_SEARCH = 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000002';
export const LINKEDIN_PROFILE = 'https://www.linkedin.com/in/ines-calder/';
export const OUTLOOK_INBOX = 'https://outlook.office.com/mail/inbox';
export const OUTLOOK_MAIL = `${OUTLOOK_INBOX}/id/AAQkFakeFakeFakeFakeFake%3D`;
export const GMAIL_INBOX = 'https://mail.google.com/mail/u/0/#inbox';
export const GMAIL_THREAD = `${GMAIL_INBOX}/FMfcgzQbgfakeFakeFakeFakeFake`;
