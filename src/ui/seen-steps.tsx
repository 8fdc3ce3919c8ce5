import type { Observation } from '../core/observation.ts';
import type { ExplainedFinding } from '../core/warning.ts';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { Fold } from './fold.tsx';
import type { GroupedFindings } from './group-steps.ts';
import { STEP_NAMES } from './name-keys.ts';
import { RuleArticle } from './rule-article.tsx';
import { useWords } from './words.ts';

interface SeenStepsProps {
  readonly observation: Observation;
  readonly grouped: GroupedFindings;
}

/** One line for each step that was seen, with the words that show it best; opened: all its signs. */
export function SeenSteps({ observation, grouped: { steps, apart } }: SeenStepsProps) {
  const t = useWords();
  const toArticle = (finding: ExplainedFinding) => (
    <RuleArticle key={finding.id} rule={finding}>
      <EvidenceQuotes observation={observation} evidence={finding.evidence} />
    </RuleArticle>
  );
  return (
    <>
      {steps.map(({ technique, summary, points, strongest, findings }) => (
        <Fold
          key={technique}
          isPart
          title={t(STEP_NAMES[technique])}
          points={points}
          glance={<FirstWords finding={strongest} />}
        >
          <p class="label" lang="en">
            {summary}
          </p>
          {findings.map(toArticle)}
        </Fold>
      ))}
      {apart.length > 0 && (
        <Fold isPart title={t('findingsMore', [String(apart.length)])} points={0}>
          {apart.map(toArticle)}
        </Fold>
      )}
    </>
  );
}

function FirstWords({ finding: { evidence } }: { readonly finding: ExplainedFinding }) {
  return (
    // Its language is not known, and is not that of the interface.
    <bdi class="first-words" lang="">
      <mark>{evidence[0]?.quote}</mark>
    </bdi>
  );
}
