/** A bundled page that the demo shows on its site's real address. Its people are invented. */
export interface ExamplePage {
  /** Also the name of its screenshots. */
  readonly name: string;
  readonly title: string;
  readonly address: string;
  /** In the project's folder. */
  readonly file: string;
}

const THREAD = 'https://www.linkedin.com/messaging/thread/2-ZXhhbXBsZQ==/';
const OUTLOOK = 'https://outlook.office.com/mail/inbox/id/AAQkExampleExampleExample';
const MAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbexampleExampleExample';

export const EXAMPLE_PAGES: readonly ExamplePage[] = [
  {
    name: 'linkedin-approach',
    title: 'LinkedIn: a paid report, step by step',
    address: THREAD,
    file: 'tests/fixtures/linkedin/thread-approach.html',
  },
  {
    name: 'linkedin-ordinary',
    title: 'LinkedIn: an ordinary recruiter',
    address: THREAD,
    file: 'tests/fixtures/linkedin/thread-ordinary-fr.html',
  },
  {
    name: 'linkedin-chinese',
    title: 'LinkedIn: an article to be written, in Chinese',
    address: THREAD,
    file: 'tests/fixtures/linkedin/thread-inmail-zh.html',
  },
  {
    name: 'linkedin-invitation',
    title: 'LinkedIn: an invitation with a note',
    address: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    file: 'tests/fixtures/linkedin/invitations-approach.html',
  },
  {
    name: 'linkedin-job',
    title: 'LinkedIn: a job advert',
    address: 'https://www.linkedin.com/jobs/view/4000000001/',
    file: 'tests/fixtures/linkedin/job-approach.html',
  },
  {
    name: 'linkedin-profile',
    title: 'LinkedIn: a profile',
    address: 'https://www.linkedin.com/in/ines-calder/',
    file: 'tests/fixtures/linkedin/profile-approach.html',
  },
  {
    name: 'gmail-approach',
    title: 'Gmail: an assignment for an unnamed client',
    address: MAIL,
    file: 'tests/fixtures/gmail/thread-approach.html',
  },
  {
    name: 'gmail-ordinary',
    title: 'Gmail: ordinary paid work',
    address: MAIL,
    file: 'tests/fixtures/gmail/thread-ordinary-fr.html',
  },
  {
    name: 'outlook-approach',
    title: 'Outlook: the same assignment',
    address: OUTLOOK,
    file: 'tests/fixtures/outlook/thread-approach.html',
  },
  {
    name: 'outlook-forwarded',
    title: 'Outlook: an approach that a colleague forwards',
    address: OUTLOOK,
    file: 'tests/fixtures/outlook/thread-forwarded.html',
  },
  {
    name: 'outlook-ordinary',
    title: 'Outlook: ordinary paid work',
    address: OUTLOOK,
    file: 'tests/fixtures/outlook/thread-ordinary-fr.html',
  },
  {
    name: 'linkedin-unreadable',
    title: 'LinkedIn: a layout that nobody can read',
    address: THREAD,
    file: 'tests/fixtures/linkedin/thread-unknown-layout.html',
  },
];
