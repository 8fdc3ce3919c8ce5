import type { ComponentChildren } from 'preact';
import type { ExplainedRule } from '../core/warning.ts';
import { Chevron } from './fold.tsx';
import { SourceList } from './source-list.tsx';
import { useWords } from './words.ts';

interface RuleArticleProps {
  readonly rule: ExplainedRule;
  /** What stands under the title while the rule is closed: enough to know whether to open it. */
  readonly glance?: ComponentChildren;
  /** What stands between the glance and the reasons. */
  readonly children?: ComponentChildren;
}

/** One rule that fired; opened: why it matters, when it is ordinary, what to ask, and the documents behind it. */
export function RuleArticle({ rule, glance, children }: RuleArticleProps) {
  const t = useWords();
  return (
    <details class="rule">
      <summary>
        <Chevron />
        <div class="rule-head">
          {/* The texts of rules are written in English. */}
          <h4 lang="en">{rule.title}</h4>
          {glance}
        </div>
      </summary>
      <div class="rule-body">
        {children}
        <p class="rule-why" lang="en">
          {rule.why}
        </p>
        <p class="label">{t('ordinaryTitle')}</p>
        <Sentences sentences={rule.ordinary} />
        <p class="label">{t('verifyTitle')}</p>
        <Sentences sentences={rule.verify} />
        <SourceList citations={rule.citations} />
      </div>
    </details>
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
