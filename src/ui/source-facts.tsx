import type { PublisherKind } from '../core/explanation-pack.ts';
import type { Citation } from '../core/warning.ts';
import { formatDate } from './format-date.ts';
import { type MessageKey, useWords } from './words.ts';

const KINDS: Readonly<Record<PublisherKind, MessageKey>> = {
  government: 'kindGovernment',
  court: 'kindCourt',
  research: 'kindResearch',
  news: 'kindNews',
};

/** Who published a document, when, and of what kind it is. */
export function SourceFacts({ advisory }: Pick<Citation, 'advisory'>) {
  const t = useWords();
  const { publisher, published, kind, reportedBy } = advisory;
  return (
    <p class="source-facts">
      <span class="source-publisher">{publisher}</span>
      {' · '}
      <time dateTime={published}>{formatDate(published, t('languageTag'))}</time>
      {' · '}
      {t(KINDS[kind])}
      {reportedBy !== undefined && `, ${t('reportedBy', [reportedBy])}`}
    </p>
  );
}
