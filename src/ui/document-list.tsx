import type { Warning } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { groupCitations } from './group-citations.ts';
import { NewTabLink } from './new-tab-link.tsx';
import { SourceFacts } from './source-facts.tsx';
import { useWords } from './words.ts';

/** All documents behind a warning, each once. */
export function DocumentList({ warning: { patterns, findings } }: { readonly warning: Warning }) {
  const t = useWords();
  const documents = groupCitations([...patterns, ...findings].flatMap(({ citations }) => citations));
  if (documents.length === 0) return null;
  return (
    <Fold isPart title={t('documentsTitle', [String(documents.length)])}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list markers, Safari drops the role. */}
      <ul class="documents" role="list">
        {documents.map(({ advisory }) => (
          <li key={advisory.id}>
            <NewTabLink href={advisory.url} lang={advisory.language}>
              {advisory.title}
            </NewTabLink>
            <SourceFacts advisory={advisory} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
