import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment.ts';
import type { DetectionPack, PackGuard } from '../../../src/core/detection-pack.ts';
import type { FittedPack } from '../../../src/core/fitted-pack.ts';
import type { Message } from '../../../src/core/observation.ts';
import { createEngine, type Engine, type Inspection } from '../../../src/engine/create-engine.ts';
import { recogniserOf, smallConcepts } from './fitted/small-fitted-pack.ts';
import { smallPack } from './small-pack.ts';

const fitted: FittedPack = {
  ...smallConcepts,
  recognisers: [
    recogniserOf({ id: 'sees-off-platform', technique: 'off-platform', words: { elsewhere: 60 } }),
    recogniserOf({
      id: 'sees-payment',
      technique: 'payment',
      words: { short: 60 },
      curve: [
        [-2, 0],
        [2, 0],
      ],
    }),
    recogniserOf({ id: 'sees-secrecy', technique: 'secrecy', words: { discreet: 60, 悄: 60 } }),
    recogniserOf({
      id: 'sees-sensitive-ask',
      technique: 'sensitive-ask',
      words: { blueprint: 60 },
      curve: [
        [-2, 0],
        [0, 90],
      ],
    }),
    recogniserOf({ id: 'sees-safeguards', words: { approved: 60 } }),
  ],
};
const pack: DetectionPack = { ...smallPack, fitted };
const engine = createEngine(pack);

const SECRECY = 'Could you be discreet with us?';
const ELSEWHERE = 'Could we talk elsewhere with you?';
const BLUEPRINT = 'Could you send the blueprint to me?';
const WORTH_NOTHING = 'Could you send the short chat to me?';
const APPROVED = 'It is approved by us for you.';

function inspect(messages: readonly Message[], using: Engine = engine): Assessment {
  return using.inspect({ surface: 'conversation', messages }).assessment;
}

function assess(...texts: readonly string[]): Assessment {
  return inspect(texts.map((text) => ({ from: 'them', text })));
}

function quotes({ findings }: Assessment, id: string): readonly string[] {
  return findings
    .filter(({ indicator }) => indicator === id)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
}

/** The engine with one guard in place of all others; its words are "do not share". */
function withGuard(guard: Partial<PackGuard>): Engine {
  const only: PackGuard = {
    id: 'hush',
    scope: 'message',
    effect: 'silence',
    strength: 1,
    techniques: [],
    phrases: [[9]],
    ...guard,
  };
  return createEngine({ ...pack, guards: [only] });
}

describe('what a recogniser sees', () => {
  it('is a finding of its technique, with its points and the words that carried them', () => {
    const { findings, score, ladder } = assess('Hello. We write to you.', SECRECY);
    expect(findings).toEqual([
      {
        indicator: 'sees-secrecy',
        technique: 'secrecy',
        points: 20,
        evidence: [{ field: 'text', message: 1, start: 13, end: 21, quote: 'discreet' }],
      },
    ]);
    expect(score).toBe(20);
    expect(ladder).toEqual([{ technique: 'secrecy', firstMessage: 1 }]);
  });

  it('is nothing in a pack without recognisers', () => {
    expect(inspect([{ from: 'them', text: SECRECY }], createEngine(smallPack)).findings).toEqual([]);
  });

  it.each([
    ['accents', 'Could you be très discrèet with us?', 'discrèet'],
    ['accents of their own', 'Could you be discre\u0300et with us?', 'discre\u0300et'],
    ['an accent behind the word', 'Could you be discreet\u0301 with us?', 'discreet\u0301'],
    ['full-width letters', 'Could you be ｄｉｓｃｒｅｅｔ with us?', 'ｄｉｓｃｒｅｅｔ'],
    ['zero-width characters', 'Could you\u200b be dis\u200bcr\u00adeet with us?', 'dis\u200bcr\u00adeet'],
    ['letters of another script', 'Could you be disсrееt with us?', 'disсrееt'],
    ['pictures before it', '🙂🙂 Could you be discreet with us?', 'discreet'],
    ['ligatures before it', 'ﬁﬁﬁ œuvre: could you be DISCREET with us?', 'DISCREET'],
    ['Chinese', '我们在悄聊报告', '悄'],
  ])('is quoted exactly in a text with %s', (_, text, quote) => {
    const { findings } = assess(text);
    expect(findings.map(({ indicator }) => indicator)).toEqual(['sees-secrecy']);
    const [span] = findings[0]?.evidence ?? [];
    expect(span?.quote).toBe(quote);
    expect(text.slice(span?.start, span?.end)).toBe(quote);
  });

  it('is read in the subject as well', () => {
    const { assessment } = engine.inspect({ surface: 'email', subject: SECRECY, messages: [] });
    expect(assessment.findings[0]?.evidence).toEqual([
      { field: 'subject', message: 0, start: 13, end: 21, quote: 'discreet' },
    ]);
  });

  it('counts once in a conversation, in its best sentence', () => {
    const weaker = 'Could you be discreet with us, and write to me from in near you for a fee?';
    const { findings, score } = assess(weaker, `We write to you. ${SECRECY}`, SECRECY);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence).toMatchObject([{ message: 1, start: 30, quote: 'discreet' }]);
    expect(score).toBe(20);
  });

  it('never comes from own messages', () => {
    const messages: readonly Message[] = [
      { from: 'me', text: `${SECRECY} ${BLUEPRINT} ${ELSEWHERE}` },
      { from: 'them', text: 'We write to you.' },
    ];
    expect(inspect(messages)).toMatchObject({ level: 'none', score: 0, findings: [], ladder: [] });
  });

  it('stands beside the indicators of its technique, in the order of the ladder', () => {
    const { findings, score } = assess('We continue on Telegram.', ELSEWHERE, SECRECY);
    expect(findings.map(({ indicator, points }) => [indicator, points])).toEqual([
      ['sees-off-platform', 20],
      ['move-to-app', 12],
      ['names-app', 0],
      ['sees-secrecy', 20],
    ]);
    expect(score).toBe(52);
  });

  it('is shown where it is worth nothing, and adds nothing', () => {
    const { findings, score, level } = assess(WORTH_NOTHING);
    expect(findings).toMatchObject([{ indicator: 'sees-payment', points: 0 }]);
    expect({ score, level }).toEqual({ score: 0, level: 'none' });
  });
});

describe('safeguards', () => {
  it('take points away, and say with which words', () => {
    const { score, guards, findings } = assess(BLUEPRINT, APPROVED);
    expect(findings).toMatchObject([{ indicator: 'sees-sensitive-ask', points: 90 }]);
    expect(guards).toEqual([
      {
        guard: 'sees-safeguards',
        points: -20,
        evidence: [{ field: 'text', message: 1, start: 6, end: 14, quote: 'approved' }],
      },
    ]);
    expect(score).toBe(70);
  });

  it('never take more than is there', () => {
    const { score, guards } = assess('Telegram is nice.', APPROVED);
    expect(guards).toMatchObject([{ guard: 'sees-safeguards', points: -6 }]);
    expect(score).toBe(0);
  });

  it('are passed over where there is nothing to take, and never make a finding', () => {
    expect(assess(APPROVED)).toMatchObject({ level: 'none', score: 0, guards: [], findings: [], ladder: [] });
  });

  it('are not taken from own messages', () => {
    const { score, guards } = inspect([
      { from: 'them', text: BLUEPRINT },
      { from: 'me', text: APPROVED },
    ]);
    expect(guards).toEqual([]);
    expect(score).toBe(90);
  });

  it('and guards that lower together never take more than is there', () => {
    const using = withGuard({ effect: 'lower', scope: 'conversation', strength: 3 });
    const { score, guards } = inspect(
      [
        { from: 'them', text: SECRECY },
        { from: 'them', text: `${APPROVED} Please do not share.` },
      ],
      using,
    );
    expect(guards.reduce((sum, { points }) => sum + points, 0)).toBe(-20);
    expect(score).toBe(0);
  });
});

describe('the level', () => {
  it('stays low where one recogniser sees one technique, whatever its points', () => {
    expect(assess(BLUEPRINT)).toMatchObject({ level: 'low', score: 90, reason: 'one-technique' });
  });

  it('is medium where recognisers see several techniques, one of them a core one', () => {
    expect(assess(BLUEPRINT, SECRECY)).toMatchObject({ level: 'medium', reason: 'several-techniques' });
  });

  it('is never high by what recognisers see, whatever they see together', () => {
    const { level, score, patterns } = assess(BLUEPRINT, SECRECY, ELSEWHERE, WORTH_NOTHING);
    expect(score).toBeGreaterThan(pack.scoring.least.high);
    expect({ level, patterns }).toEqual({ level: 'medium', patterns: [] });
  });

  it('is high by a pattern of indicators, which a recogniser cannot stand in for', () => {
    expect(assess('an inside report', 'We continue on Telegram.').patterns).toMatchObject([
      { pattern: 'inside-report' },
    ]);
    const seen = assess(BLUEPRINT, 'We continue on Telegram.');
    expect(seen.findings.map(({ technique }) => technique)).toContain('sensitive-ask');
    expect(seen.score).toBeGreaterThan(pack.scoring.least.high);
    expect(seen).toMatchObject({ level: 'medium', patterns: [] });
    expect(assess('an inside report', ELSEWHERE).patterns).toEqual([]);
  });
});

describe('a silencing guard', () => {
  it('in a message silences what recognisers see there, and nowhere else', () => {
    expect(assess(`The service warned: ${SECRECY}`)).toMatchObject({ level: 'none', findings: [] });
    expect(quotes(assess('The service warned.', SECRECY), 'sees-secrecy')).toEqual(['discreet']);
  });

  it('in a sentence silences what recognisers see in that sentence, and the next best counts', () => {
    const using = withGuard({ scope: 'sentence' });
    const text = 'Do not share, be discreet with us. You will be discreet with us.';
    const { findings } = inspect([{ from: 'them', text }], using);
    expect(findings).toMatchObject([
      { indicator: 'sees-secrecy', evidence: [{ start: text.lastIndexOf('discreet') }] },
    ]);
    expect(inspect([{ from: 'them', text: 'Do not share, be discreet with us.' }], using).findings).toEqual(
      [],
    );
  });

  it('of a conversation silences what recognisers see in all its messages, also from own words', () => {
    const using = withGuard({ scope: 'conversation' });
    const messages: readonly Message[] = [
      { from: 'them', text: SECRECY },
      { from: 'me', text: 'I do not share this.' },
    ];
    expect(inspect(messages, using)).toMatchObject({ level: 'none', score: 0, findings: [], ladder: [] });
  });

  it('of a conversation is named as the reason where it silenced all there was', () => {
    const using = withGuard({ scope: 'conversation' });
    const indicated = `We continue on Telegram. Do not share.`;
    expect(inspect([{ from: 'them', text: indicated }], using).reason).toBe('guarded');
    expect(inspect([{ from: 'them', text: `${SECRECY} Do not share.` }], using).reason).toBe('guarded');
  });

  it.each(['sentence', 'message', 'conversation'] as const)(
    'of some techniques leaves the others be: %s',
    (scope) => {
      const using = withGuard({ scope, techniques: ['secrecy'] });
      const text = 'Do not share, be discreet with us and talk elsewhere to you.';
      const { findings } = inspect([{ from: 'them', text }], using);
      expect(findings.map(({ indicator }) => indicator)).toEqual(['sees-off-platform']);
    },
  );

  it('leaves safeguards be', () => {
    const using = withGuard({ scope: 'message', techniques: ['secrecy'] });
    const text = `Do not share, ${SECRECY} ${BLUEPRINT} ${APPROVED}`;
    expect(inspect([{ from: 'them', text }], using)).toMatchObject({
      score: 70,
      guards: [
        { guard: 'hush', points: 0 },
        { guard: 'sees-safeguards', points: -20 },
      ],
    });
  });
});

describe('any conversation with recognisers', () => {
  const fragment = fc.constantFrom(
    'could you be discreet with us',
    'could you be discrèet with us',
    'ｄｉｓｃｒｅｅｔ',
    'dis\u200bcreet',
    'we talk elsewhere',
    'send the blueprint to me',
    'the short chat',
    'it is approved by us',
    'continue on We\u200bChat',
    'an inside report',
    'USD 500',
    'please do not share confidential matters',
    'warned',
    'in New Zealand',
    '我们在悄聊',
    '加我薇信',
    '. ',
    '\n',
    '> ',
    '🙂',
    'e\u0301',
    '½',
  );
  const text = fc
    .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 })
    .map((parts) => parts.join(' '));
  const message = fc.record({ from: fc.constantFrom('them' as const, 'me' as const), text });
  const messages = fc.array(message, { maxLength: 5 });

  it('is quoted exactly, in the words of the other side', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { findings, guards } = inspect(all);
        for (const { evidence } of [...findings, ...guards]) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const span of evidence) {
            expect(span.quote.length).toBeGreaterThan(0);
            expect(all[span.message]?.text.slice(span.start, span.end)).toBe(span.quote);
          }
        }
        for (const { evidence } of findings) {
          for (const span of evidence) expect(all[span.message]?.from).toBe('them');
        }
      }),
      { numRuns: 600 },
    );
  });

  it('adds up: findings and patterns with safeguards and guards taken off, never below 0', () => {
    fc.assert(
      fc.property(messages, (all) => {
        const { findings, patterns, guards, score } = inspect(all);
        const points = [...findings, ...patterns, ...guards].map((part) => part.points);
        expect(points.reduce((sum, value) => sum + value, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
        for (const { points: taken } of guards) expect(taken).toBeLessThanOrEqual(0);
      }),
      { numRuns: 600 },
    );
  });

  it('has the patterns that it has without recognisers, and is high only by one of them', () => {
    const plain = createEngine(smallPack);
    fc.assert(
      fc.property(messages, (all) => {
        const { level, patterns } = inspect(all);
        expect(patterns).toEqual(inspect(all, plain).patterns);
        if (level === 'high') expect(patterns.map((pattern) => pattern.level)).toContain('high');
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same result message by message as whole', () => {
    fc.assert(
      fc.property(messages, (all) => {
        let previous: Inspection | undefined;
        for (let count = 0; count <= all.length; count += 1) {
          previous = engine.inspect({ surface: 'conversation', messages: all.slice(0, count) }, previous);
        }
        expect(previous?.assessment).toEqual(
          createEngine(pack).inspect({ surface: 'conversation', messages: all }).assessment,
        );
      }),
      { numRuns: 200 },
    );
  });
});
