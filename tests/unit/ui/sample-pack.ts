import type {
  Advisory,
  ExplanationPack,
  RuleText,
  TechniqueText,
} from '../../../src/core/explanation-pack.ts';
import type { TechniqueId } from '../../../src/core/technique.ts';

const TITLES: readonly (readonly [TechniqueId, string])[] = [
  ['contact', 'Unsolicited contact'],
  ['flattery', 'Flattery'],
  ['talent-programme', 'Talent programme'],
  ['influence', 'Influence'],
  ['delegation-elicitation', 'Delegation that probes'],
  ['off-platform', 'Private channel'],
  ['paid-report', 'Paid writing'],
  ['payment', 'Money and advantages'],
  ['meeting-travel', 'Meeting or trip'],
  ['secrecy', 'Secrecy'],
  ['sensitive-ask', 'Non-public information'],
];

const techniques: readonly TechniqueText[] = TITLES.map(([id, title]) => ({
  id,
  title,
  summary: `${title}.`,
}));

const bulletin: Advisory = {
  id: 'sample-service/online-approach',
  title: 'Online approaches to people with special knowledge',
  publisher: 'Sample Security Service',
  country: 'XX',
  kind: 'government',
  published: '2023-06-20',
  retrieved: '2026-01-10',
  url: 'https://service.example/online-approach',
  language: 'en',
  claims: [
    {
      id: 'moves-off-platform',
      summary: 'The talk is moved to a messenger soon after the first contact.',
      locator: 'paragraph 4',
      anchor: 'quickly move the conversation',
    },
    {
      id: 'paid-reports',
      summary: 'Short reports are paid for, and later ones ask for what is not public.',
      locator: 'paragraph 6',
    },
  ],
};

const article: Advisory = {
  id: 'sample-court/consulting-case',
  title: 'Jugement dans une affaire de conseil',
  publisher: 'Tribunal de Modèle',
  country: 'XX',
  kind: 'court',
  published: '2024-03',
  retrieved: '2026-01-10',
  url: 'https://news.example/consulting-case',
  language: 'fr',
  reportedBy: 'The Sample Courier',
  claims: [
    {
      id: 'client-unnamed',
      summary: 'The client was never named until the first payment had been made.',
      locator: 'section 2',
      unconfirmed: true,
    },
  ],
};

function rule(id: string, title: string, why: string, cites: RuleText['cites']): RuleText {
  return {
    id,
    title,
    why,
    ordinary: [
      'The writer and the reader know each other already.',
      'The firm works in that way with all its clients.',
    ],
    verify: ['Who is the client, by name and address?', 'Would you show this talk to your employer?'],
    cites,
  };
}

const moves = { advisory: bulletin.id, claim: 'moves-off-platform' };
const reports = { advisory: bulletin.id, claim: 'paid-reports' };
const unnamed = { advisory: article.id, claim: 'client-unnamed' };

/** Rules and documents of our own invention, in the shape of the real pack. */
export const samplePack: ExplanationPack = {
  version: '0.0.1',
  digest: '0123456789abcdef',
  techniques,
  indicators: [
    rule(
      'asks-for-report',
      'Offers money for a short report',
      'A small paid report is often the first step.',
      [reports, unnamed],
    ),
    rule(
      'moves-to-messenger',
      'Asks to move the talk to a private channel',
      'Out of sight, nobody else can see what is asked.',
      [moves],
    ),
    rule('hides-client', 'Does not name the client', 'An unnamed client cannot be checked.', [unnamed]),
    rule('praises-profile', 'Praises the reader beyond measure', 'Praise makes it harder to say no.', [
      moves,
    ]),
    rule('praises-access', 'Praises special access', 'What counts here is access, not skill.', [moves]),
  ],
  patterns: [
    rule(
      'report-in-private',
      'A paid report, for an unnamed client, over a private channel',
      'Official services describe these three steps together.',
      [reports, moves, unnamed],
    ),
  ],
  guards: [
    { id: 'public-tender', title: 'The work is a public tender', why: 'Anyone can look up a public tender.' },
  ],
  advisories: [bulletin, article],
};
