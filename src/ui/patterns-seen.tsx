import type { ExplainedPattern } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { RuleArticle } from './rule-article.tsx';
import { useWords } from './words.ts';

/** The known combinations that the steps form, the one that counts on top. */
export function PatternsSeen({ patterns }: { readonly patterns: readonly ExplainedPattern[] }) {
  const t = useWords();
  const sorted = patterns.toSorted((one, other) => other.points - one.points);
  const [strongest] = sorted;
  if (strongest === undefined) return null;
  return (
    <Fold
      isPart
      title={t('patternsTitle')}
      points={patterns.reduce((sum, { points }) => sum + points, 0)}
      glance={<span lang="en">{strongest.title}</span>}
    >
      {sorted.map((pattern) => (
        <RuleArticle key={pattern.id} rule={pattern} />
      ))}
    </Fold>
  );
}
