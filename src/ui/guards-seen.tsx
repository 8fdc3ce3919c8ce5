import type { Observation } from '../core/observation.ts';
import type { ExplainedGuard } from '../core/warning.ts';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { Fold } from './fold.tsx';
import { Points } from './points.tsx';
import { useWords } from './words.ts';

interface GuardsSeenProps {
  readonly observation: Observation;
  readonly guards: readonly ExplainedGuard[];
}

/** Ordinary context that was seen, whether it changed the level or not. */
export function GuardsSeen({ observation, guards }: GuardsSeenProps) {
  const t = useWords();
  // The one that takes most is named first.
  const sorted = guards.toSorted((one, other) => one.points - other.points);
  const [strongest] = sorted;
  if (strongest === undefined) return null;
  return (
    <Fold
      isPart
      title={t('guardsTitle', [String(guards.length)])}
      points={guards.reduce((sum, { points }) => sum + points, 0)}
      glance={<span lang="en">{strongest.title}</span>}
    >
      {sorted.map(({ id, title, why, points, evidence }) => (
        <article key={id} class="guard">
          <div class="rule-head">
            <h5 class="rule-title" lang="en">
              {title}
            </h5>
            <Points points={points} />
          </div>
          <EvidenceQuotes observation={observation} evidence={evidence} />
          <p lang="en">{why}</p>
        </article>
      ))}
    </Fold>
  );
}
