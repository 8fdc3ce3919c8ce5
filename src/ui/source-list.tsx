import type { Citation } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { type CitedDocument, groupCitations } from './group-citations.ts';
import { NewTabLink } from './new-tab-link.tsx';
import { SourceFacts } from './source-facts.tsx';
import { useWords } from './words.ts';

/** The documents behind a rule, each once: the first in sight, the others folded away. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  const [first, ...others] = groupCitations(citations);
  if (first === undefined) return null;
  return (
    <div class="sources">
      <p class="label">{t('sourcesTitle')}</p>
      <Source document={first} />
      {others.length > 0 && (
        <Fold title={t('sourcesMore', [String(others.length)])}>
          {others.map((document) => (
            <Source key={document.advisory.id} document={document} />
          ))}
        </Fold>
      )}
    </div>
  );
}

/** A document with each statement that the rule rests on, linked to its passage. */
function Source({ document: { advisory, citations } }: { readonly document: CitedDocument }) {
  const t = useWords();
  return (
    <div class="source">
      <cite lang={advisory.language}>{advisory.title}</cite>
      <SourceFacts advisory={advisory} />
      <ul>
        {citations.map(({ claim, link }) => (
          <li key={claim.id}>
            <NewTabLink href={link} lang="en">
              {claim.summary}
            </NewTabLink>{' '}
            <span lang="en">({claim.locator})</span>
            {claim.unconfirmed === true && ` ${t('sourceUnconfirmed')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
