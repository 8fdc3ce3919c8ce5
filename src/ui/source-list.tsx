import type { PublisherKind } from '../core/explanation-pack.ts';
import type { Citation } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { formatDate } from './format-date.ts';
import { type MessageKey, useWords } from './words.ts';

const KINDS: Readonly<Record<PublisherKind, MessageKey>> = {
  government: 'kindGovernment',
  court: 'kindCourt',
  research: 'kindResearch',
  news: 'kindNews',
};

/** The documents behind a rule: the first one in full, the others behind a fold. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  const [first, ...others] = citations;
  if (first === undefined) return null;
  return (
    <div class="sources">
      <Source citation={first} label={t('sourcesTitle')} />
      {others.length > 0 && (
        <Fold title={t('sourcesMore', [String(others.length)])}>
          {others.map((citation) => (
            <Source key={`${citation.advisory.id}#${citation.claim.id}`} citation={citation} />
          ))}
        </Fold>
      )}
    </div>
  );
}

interface SourceProps {
  readonly citation: Citation;
  readonly label?: string;
}

function Source({ citation: { advisory, claim, link }, label }: SourceProps) {
  const t = useWords();
  const reportedBy = advisory.reportedBy === undefined ? [] : [t('reportedBy', [advisory.reportedBy])];
  return (
    <div class="source">
      {label !== undefined && <span class="label">{label} </span>}
      <a href={link} target="_blank" rel="noopener noreferrer">
        <cite lang={advisory.language}>{advisory.title}</cite>
        <span class="visually-hidden"> ({t('newTab')})</span>
      </a>
      <p class="source-facts">
        <span class="source-publisher">{advisory.publisher}</span>
        {' · '}
        <time dateTime={advisory.published}>{formatDate(advisory.published, t('languageTag'))}</time>
        {' · '}
        {[t(KINDS[advisory.kind]), ...reportedBy].join(', ')}
      </p>
      <p class="source-claim" lang="en">
        {claim.summary} ({claim.locator})
      </p>
      {claim.unconfirmed === true && <p class="source-claim">{t('sourceUnconfirmed')}</p>}
    </div>
  );
}
