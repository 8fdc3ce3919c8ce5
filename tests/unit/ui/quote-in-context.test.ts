import { describe, expect, it } from 'vitest';
import type { EvidenceSpan } from '../../../src/core/assessment.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { quoteInContext } from '../../../src/ui/quote-in-context.ts';

function look(text: string, quote: string) {
  const observation: Observation = { surface: 'conversation', messages: [{ from: 'them', text }] };
  const start = text.indexOf(quote);
  const span: EvidenceSpan = { field: 'text', message: 0, start, end: start + quote.length, quote };
  return quoteInContext(observation, span);
}

describe('a quote in its context', () => {
  it('keeps the exact words and shows what stands around them', () => {
    expect(look('Could we continue on Signal today?', 'continue on Signal')).toEqual({
      before: 'Could we ',
      quote: 'continue on Signal',
      after: ' today?',
    });
  });

  it('stays on the line of the words', () => {
    expect(look('Dear Alma,\ncall me at home.\nBye', 'call me')).toEqual({
      before: '',
      quote: 'call me',
      after: ' at home.',
    });
  });

  it('cuts long lines between words', () => {
    const { before, after } = look(`${'early '.repeat(20)}call me ${'later '.repeat(20)}`, 'call me');
    expect(before).toMatch(/^…(early )+$/);
    expect(after).toMatch(/^( later)+…$/);
  });

  it('cuts a line without spaces between characters', () => {
    const { before, after } = look(`${'𠮷'.repeat(101)}加我${'𠮷'.repeat(101)}a`, '加我');
    expect(before.isWellFormed()).toBe(true);
    expect(after.isWellFormed()).toBe(true);
    expect(before.length).toBeGreaterThan(20);
  });

  it('reads the subject where the span points there', () => {
    const observation: Observation = { surface: 'email', subject: 'A paid report', messages: [] };
    const span: EvidenceSpan = { field: 'subject', message: 0, start: 2, end: 6, quote: 'paid' };
    expect(quoteInContext(observation, span)).toEqual({ before: 'A ', quote: 'paid', after: ' report' });
  });

  it('shows the words alone where the text has changed since', () => {
    const observation: Observation = { surface: 'email', messages: [{ from: 'them', text: 'Other words' }] };
    const span: EvidenceSpan = { field: 'text', message: 0, start: 2, end: 6, quote: 'paid' };
    expect(quoteInContext(observation, span)).toEqual({ before: '', quote: 'paid', after: '' });
  });
});
