import type { EvidenceSpan } from '../core/assessment.ts';
import type { Observation } from '../core/observation.ts';

/** Exact words with a little of what stands around them on the same line. */
export interface QuoteInContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Characters shown on each side, at most. */
const REACH = 48;

const ELLIPSIS = '…';

/** The words of a span as they stand in the text; without surroundings where the text is not there. */
export function quoteInContext(observation: Observation, span: EvidenceSpan): QuoteInContext {
  const { start, end, quote } = span;
  const text = textOf(observation, span);
  if (text?.slice(start, end) !== quote) return { before: '', quote, after: '' };
  return { before: endOf(text.slice(0, start)), quote, after: beginningOf(text.slice(end)) };
}

function textOf(observation: Observation, { field, message }: EvidenceSpan): string | undefined {
  return field === 'text' ? observation.messages[message]?.text : observation[field];
}

function endOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1).trimStart();
  if (line.length <= REACH) return line;
  const cut = line.slice(-REACH);
  // A word that was cut in two is left out; where nothing parts words, half a surrogate pair is.
  const space = cut.search(/\s/);
  return ELLIPSIS + (space === -1 ? cut.replace(/^[\uDC00-\uDFFF]/, '') : cut.slice(space + 1));
}

function beginningOf(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').trimEnd();
  if (line.length <= REACH) return line;
  const cut = line.slice(0, REACH);
  const whole = cut.replace(/\s+\S*$/, '');
  return whole.replace(/[\uD800-\uDBFF]$/, '') + ELLIPSIS;
}
