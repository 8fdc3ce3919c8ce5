import type { ComponentChildren } from 'preact';
import type { ExplainedRule } from '../core/warning.ts';
import { Points } from './points.tsx';
import { SourceList } from './source-list.tsx';
import { useWords } from './words.ts';

interface RuleArticleProps {
  readonly rule: ExplainedRule;
  /** What stands between the title and the reasons. */
  readonly children?: ComponentChildren;
}

/** One rule that fired: why it matters, when it is ordinary, what to ask, and the documents behind it. */
export function RuleArticle({ rule, children }: RuleArticleProps) {
  const t = useWords();
  return (
    <article class="rule">
      <div class="rule-head">
        {/* The texts of rules are written in English. */}
        <h5 class="rule-title" lang="en">
          {rule.title}
        </h5>
        <Points points={rule.points} />
      </div>
      {children}
      <p class="rule-why" lang="en">
        {rule.why}
      </p>
      <p class="label">{t('ordinaryTitle')}</p>
      <Sentences sentences={rule.ordinary} />
      <p class="label">{t('verifyTitle')}</p>
      <Sentences sentences={rule.verify} />
      <SourceList citations={rule.citations} />
    </article>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul lang="en">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
