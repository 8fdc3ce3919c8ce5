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

/** The documents behind a rule, each once, with the statements that the rule rests on and a link to each one's passage. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  const byAdvisory = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { id } = citation.advisory;
    byAdvisory.set(id, [...(byAdvisory.get(id) ?? []), citation]);
  }
  return (
    <div class="sources">
      <p class="label">{t('sourcesTitle')}</p>
      {[...byAdvisory].map(([id, group]) => (
        <Source key={id} citations={group} />
      ))}
    </div>
  );
}

function Source({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  const [first] = citations;
  if (first === undefined) return null;
  const { advisory } = first;
  const reportedBy = advisory.reportedBy === undefined ? [] : [t('reportedBy', [advisory.reportedBy])];
  return (
    <div class="source">
      <cite lang={advisory.language}>{advisory.title}</cite>
      <p class="source-facts">
        <span class="source-publisher">{advisory.publisher}</span>
        {' · '}
        <time dateTime={advisory.published}>{formatDate(advisory.published, t('languageTag'))}</time>
        {' · '}
        {[t(KINDS[advisory.kind]), ...reportedBy].join(', ')}
      </p>
      {citations.map(({ claim, link }) => (
        <p key={claim.id} class="source-claim">
          <a href={link} target="_blank" rel="noopener noreferrer">
            <span lang="en">{claim.summary}</span>
            <span class="visually-hidden"> ({t('newTab')})</span>
          </a>{' '}
          <span lang="en">({claim.locator})</span>
          {claim.unconfirmed === true && ` ${t('sourceUnconfirmed')}`}
        </p>
      ))}
    </div>
  );
}
