import type { FrameDetails, SurfaceDetails } from '../../../src/app/protocol.ts';
import type { AdapterFault } from '../../../src/core/adapter-fault.ts';
import type { Assessment, EvidenceSpan, Finding } from '../../../src/core/assessment.ts';
import type { Message, Observation } from '../../../src/core/observation.ts';

const OFFER: readonly Message[] = [
  {
    from: 'them',
    text: 'Dear Alma,\nyour profile is outstanding, and few people in the whole field come close to it. I advise a firm on transport questions.',
  },
  { from: 'me', text: 'Thank you. What is it about?' },
  {
    from: 'them',
    text: 'We pay 900 dollars for a short report of three pages on harbour planning. It is for a client who prefers to stay in the background at this stage. Could we continue on Signal? You will find me on Signal under my first name.',
  },
];

/** Finds the words in the messages, so that no sample can point at the wrong place. */
function evidence(messages: readonly Message[], ...quotes: readonly string[]): readonly EvidenceSpan[] {
  return quotes.map((quote) => {
    const message = messages.findIndex(({ text }) => text.includes(quote));
    const start = messages[message]?.text.indexOf(quote) ?? -1;
    if (start === -1) throw new Error(`No sample message holds "${quote}".`);
    return { field: 'text', message, start, end: start + quote.length, quote };
  });
}

function surface(key: string, observation: Observation, assessment: Assessment): SurfaceDetails {
  return { key, surface: observation.surface, observation, assessment };
}

const offerFindings: readonly Finding[] = [
  {
    indicator: 'praises-profile',
    technique: 'flattery',
    points: 6,
    evidence: evidence(OFFER, 'your profile is outstanding'),
  },
  {
    indicator: 'praises-access',
    technique: 'flattery',
    points: 0,
    evidence: evidence(OFFER, 'few people in the whole field'),
  },
  {
    indicator: 'moves-to-messenger',
    technique: 'off-platform',
    points: 12,
    evidence: evidence(OFFER, 'continue on Signal', 'find me on Signal', 'under my first name'),
  },
  {
    indicator: 'asks-for-report',
    technique: 'paid-report',
    points: 20,
    evidence: evidence(OFFER, 'pay 900 dollars for a short report'),
  },
  {
    indicator: 'hides-client',
    technique: 'secrecy',
    points: 12,
    evidence: evidence(OFFER, 'a client who prefers to stay in the background'),
  },
];

export const highConversation = surface(
  'thread-1',
  { surface: 'conversation', counterpart: 'Robin Vale', messages: OFFER },
  {
    level: 'high',
    score: 56,
    ladder: [
      { technique: 'flattery', firstMessage: 0 },
      { technique: 'off-platform', firstMessage: 2 },
      { technique: 'paid-report', firstMessage: 2 },
      { technique: 'secrecy', firstMessage: 2 },
    ],
    findings: offerFindings,
    patterns: [{ pattern: 'report-in-private', level: 'high', points: 12 }],
    guards: [{ guard: 'public-tender', points: -6, evidence: evidence(OFFER, 'harbour planning') }],
    reason: 'named-pattern',
  },
);

export const mediumConversation = surface(
  'thread-2',
  { surface: 'email', subject: 'A short piece of work', messages: OFFER },
  {
    level: 'medium',
    score: 32,
    ladder: [
      { technique: 'off-platform', firstMessage: 2 },
      { technique: 'paid-report', firstMessage: 2 },
    ],
    findings: offerFindings.slice(2, 4),
    patterns: [],
    guards: [],
    reason: 'several-techniques',
  },
);

export const lowConversation = surface(
  'thread-3',
  { surface: 'conversation', messages: OFFER.slice(0, 1) },
  {
    level: 'low',
    score: 6,
    ladder: [{ technique: 'flattery', firstMessage: 0 }],
    findings: offerFindings.slice(0, 1),
    patterns: [],
    guards: [],
    reason: 'one-technique',
  },
);

const NOTHING: Assessment = {
  level: 'none',
  score: 0,
  ladder: [],
  findings: [],
  patterns: [],
  guards: [],
  reason: 'nothing-found',
};

export const clearConversation = surface(
  'thread-4',
  {
    surface: 'conversation',
    counterpart: 'Noor Berg',
    messages: [
      { from: 'them', text: 'Lunch on Friday?' },
      { from: 'me', text: 'Gladly.' },
    ],
  },
  NOTHING,
);

export const guardedConversation = surface(
  'thread-5',
  {
    surface: 'email',
    counterpart: 'Training desk',
    subject: 'Be aware of approaches',
    messages: [{ from: 'them', text: 'How such approaches read.' }],
  },
  { ...NOTHING, reason: 'guarded' },
);

export const paneFault: AdapterFault = {
  adapter: 'linkedin',
  surface: 'conversation',
  code: 'pane-not-found',
  detail: 'ladder "pane": 0 of 3 selectors matched',
};

/** A frame's report; `read` with nothing in it unless told otherwise. */
export function frame(details: Partial<FrameDetails> = {}): FrameDetails {
  return {
    kind: 'frame-details',
    frame: 'frame-1',
    site: 'linkedin',
    state: 'read',
    surfaces: [],
    faults: [],
    ...details,
  };
}
