import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment.ts';
import type { Message, Observation } from '../../../src/core/observation.ts';
import { createEngine, type Inspection } from '../../../src/engine/create-engine.ts';
import { smallPack } from './small-pack.ts';

const engine = createEngine(smallPack);

function conversation(...texts: readonly string[]): Observation {
  return { surface: 'conversation', messages: texts.map((text) => ({ from: 'them', text })) };
}

function assess(...texts: readonly string[]): Assessment {
  return engine.inspect(conversation(...texts)).assessment;
}

function quotes(assessment: Assessment, indicator: string): readonly string[] {
  return (
    assessment.findings
      .find((finding) => finding.indicator === indicator)
      ?.evidence.map(({ quote }) => quote) ?? []
  );
}

describe('inspect', () => {
  it('quotes the exact words of a phrase', () => {
    expect(quotes(assess('Hello. Could we Continue this on Telegram? Bye'), 'move-to-app')).toEqual([
      'Continue this on Telegram',
    ]);
  });

  it('finds the same in English, French and Chinese', () => {
    expect(quotes(assess('Pourriez-vous écrire un petit rapport ?'), 'write-report')).toEqual([
      'écrire un petit rapport',
    ]);
    expect(quotes(assess('請您寫一份報告'), 'write-report')).toEqual(['寫一份報告']);
    expect(quotes(assess('Pourriez-vous ecrire un petit rapport ?'), 'write-report')).toEqual([
      'ecrire un petit rapport',
    ]);
  });

  it.each([
    'continue on W e C h a t',
    'continue on We-Chat',
    'continue on w3chat',
    'continue on ＷｅＣｈａｔ',
    'continue on We\u200bChat',
    'continue on WеСhаt',
    'continue on V信',
    'continue on 薇信',
    'c0ntinue on We.Chat',
  ])('is not misled by the spelling of %j', (text) => {
    const [quote] = quotes(assess(text), 'move-to-app');
    expect(quote).toBe(text);
  });

  it('never joins words of two sentences', () => {
    expect(quotes(assess('We continue. Telegram is nice.'), 'move-to-app')).toEqual([]);
    expect(quotes(assess('我们继续加。微信很好'), 'move-to-app')).toEqual([]);
  });

  it('reads on over the line breaks of a wrapped mail', () => {
    const wrapped =
      'When you have a moment on one of these days we could continue\nour conversation on Telegram instead.';
    expect(quotes(assess(wrapped), 'move-to-app')).toEqual(['continue\nour conversation on Telegram']);
  });

  it('keeps to the gap that a phrase allows', () => {
    expect(quotes(assess('continue one two three four Telegram'), 'move-to-app')).toHaveLength(1);
    expect(quotes(assess('continue one two three four five Telegram'), 'move-to-app')).toHaveLength(0);
  });

  it('takes numbers in digits and numerals', () => {
    expect(quotes(assess('We offer USD 1,500 per piece'), 'fee')).toEqual(['USD 1,500']);
    expect(quotes(assess('一篇八百美金'), 'fee')).toEqual(['八百美金']);
    expect(quotes(assess('2 500 $ par note'), 'fee')).toEqual(['2 500 $']);
  });

  it('is silenced by an exception in the same sentence only', () => {
    expect(quotes(assess('We move to the Telegram API soon.'), 'move-to-app')).toEqual([]);
    expect(quotes(assess('The Telegram API works. We move to Telegram.'), 'move-to-app')).toEqual([
      'move to Telegram',
    ]);
  });

  it('passes over what is quoted from earlier mail', () => {
    expect(assess('I agree.\n> let us continue on Telegram\n> please').findings).toEqual([]);
    expect(assess('I agree.\n\n-----Original Message-----\nlet us continue on Telegram').findings).toEqual(
      [],
    );
    expect(
      assess('On Monday 3 May, Lena wrote:\n> hello\n\nlet us continue on Telegram').findings,
    ).not.toEqual([]);
  });

  it('never finds anything in own messages', () => {
    const messages: readonly Message[] = [{ from: 'me', text: 'Can we continue on Telegram?' }];
    expect(engine.inspect({ surface: 'conversation', messages }).assessment.findings).toEqual([]);
  });

  it('reads the subject as well', () => {
    const { assessment } = engine.inspect({
      surface: 'email',
      subject: 'Please write a report',
      messages: [],
    });
    expect(assessment.findings[0]?.evidence[0]).toMatchObject({
      field: 'subject',
      message: 0,
      quote: 'write a report',
    });
  });

  it('holds nothing against a text that warns', () => {
    expect(assess('The service warned: they ask to continue on Telegram and write a report').level).toBe(
      'none',
    );
    expect(assess('The service warned.', 'continue on Telegram').level).toBe('low');
  });
});

describe('assess', () => {
  it('keeps a lone technique at low, whatever its points', () => {
    const assessment = assess('confidential report');
    expect(assessment).toMatchObject({ level: 'low', reason: 'one-technique' });
  });

  it('needs two techniques for medium', () => {
    expect(assess('write an article', 'continue on Telegram').level).toBe('medium');
  });

  it('needs a named pattern for high', () => {
    const assessment = assess('an inside report', 'continue on Telegram');
    expect(assessment).toMatchObject({
      level: 'high',
      reason: 'named-pattern',
      patterns: [{ pattern: 'inside-report' }],
    });
  });

  it('adds up on the screen', () => {
    const parts = fc.constantFrom(
      'continue on Telegram',
      'an inside report',
      'write an article',
      'USD 500',
      'do not share confidential matters',
      'hello',
      'warned',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (texts) => {
        const { findings, patterns, guards, score } = assess(...texts);
        const points = [...findings, ...patterns, ...guards].map((part) => part.points);
        expect(points.reduce((sum, value) => sum + value, 0)).toBe(score);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('climbs the ladder in the order of approaches, with the message of each first sight', () => {
    const { ladder } = assess('hello', 'an inside report for USD 500', 'continue on Telegram');
    expect(ladder).toEqual([
      { technique: 'off-platform', firstMessage: 2 },
      { technique: 'payment', firstMessage: 1 },
      { technique: 'sensitive-ask', firstMessage: 1 },
    ]);
  });

  it('lowers by a guard, once, and says so', () => {
    const assessment = assess('an inside report', 'please do not share confidential matters');
    expect(assessment.guards).toMatchObject([{ guard: 'compliance', points: -12 }]);
  });
});

describe('any conversation', () => {
  const fragment = fc.constantFrom(
    'continue on Telegram',
    'write a report',
    'an inside report',
    'USD 500',
    'W e C h a t',
    'WеСhаt',
    '加我薇信',
    '內部報告',
    '. ',
    '\n',
    ' ',
    'écrire un rapport',
    'warned',
    '🙂',
    '\u200b',
    'e\u0301',
    '½',
    '> ',
  );
  const text = fc
    .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 14 })
    .map((parts) => parts.join(' '));
  const message = fc.record({ from: fc.constantFrom('them' as const, 'me' as const), text });

  it('is quoted exactly', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), (messages) => {
        const { assessment } = engine.inspect({ surface: 'conversation', messages });
        for (const { evidence } of [...assessment.findings, ...assessment.guards]) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const span of evidence) {
            const source = messages[span.message]?.text ?? '';
            expect(source.slice(span.start, span.end)).toBe(span.quote);
            expect(span.quote.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  it('keeps its findings when an unrelated paragraph is added', () => {
    const paragraph = fc.stringMatching(/^[b-df-hj-np-tv-z ,]{0,60}$/).map((letters) => `\n\nXq ${letters}.`);
    fc.assert(
      fc.property(text, paragraph, (original, added) => {
        const before = assess(original);
        const after = assess(original + added);
        expect(after.findings).toEqual(before.findings);
        expect(after.level).toBe(before.level);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same result message by message as whole', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
        let previous: Inspection | undefined;
        for (let count = 0; count <= messages.length; count += 1) {
          previous = engine.inspect(
            { surface: 'conversation', messages: messages.slice(0, count) },
            previous,
          );
        }
        expect(previous?.assessment).toEqual(
          engine.inspect({ surface: 'conversation', messages }).assessment,
        );
      }),
      { numRuns: 300 },
    );
  });
});
