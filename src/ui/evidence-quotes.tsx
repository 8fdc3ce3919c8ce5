import { assertNever } from '../core/assert-never.ts';
import type { EvidenceSpan } from '../core/assessment.ts';
import type { Observation } from '../core/observation.ts';
import { quoteInContext } from './quote-in-context.ts';
import { type Translate, useWords } from './words.ts';

interface EvidenceQuotesProps {
  readonly observation: Observation;
  readonly evidence: readonly EvidenceSpan[];
}

/** Every place where a rule fired, in its exact words. */
export function EvidenceQuotes({ observation, evidence }: EvidenceQuotesProps) {
  return (
    <>
      {evidence.map((span) => (
        <Quote key={`${span.field}-${span.message}-${span.start}`} observation={observation} span={span} />
      ))}
    </>
  );
}

function Quote({ observation, span }: { readonly observation: Observation; readonly span: EvidenceSpan }) {
  const t = useWords();
  const { before, quote, after } = quoteInContext(observation, span);
  return (
    <figure class="quote">
      {/* Its language is not known, and is not that of the interface. */}
      <blockquote dir="auto" lang="">
        {before}
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption>{placeOf(span, t)}</figcaption>
    </figure>
  );
}

function placeOf({ field, message }: EvidenceSpan, t: Translate): string {
  switch (field) {
    case 'text':
      return t('quoteMessage', [String(message + 1)]);
    case 'subject':
      return t('quoteSubject');
    case 'headline':
      return t('quoteHeadline');
    case 'organization':
      return t('quoteOrganization');
    default:
      return assertNever(field);
  }
}
