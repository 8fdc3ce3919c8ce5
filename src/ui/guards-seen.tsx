import type { Observation } from '../core/observation.ts';
import type { ExplainedGuard } from '../core/warning.ts';
import { FirstQuote, FurtherQuotes } from './evidence-quotes.tsx';
import { Fold } from './fold.tsx';
import { useWords } from './words.ts';

interface GuardsSeenProps {
  readonly observation: Observation;
  readonly guards: readonly ExplainedGuard[];
}

/** Ordinary context that was seen, whether it changed the level or not. */
export function GuardsSeen({ observation, guards }: GuardsSeenProps) {
  const t = useWords();
  if (guards.length === 0) return null;
  return (
    <Fold title={t('guardsTitle', [String(guards.length)])}>
      {guards.map(({ id, title, why, evidence }) => (
        <article key={id} class="guard">
          <h4 lang="en">{title}</h4>
          <FirstQuote observation={observation} evidence={evidence} />
          <FurtherQuotes observation={observation} evidence={evidence} />
          <p lang="en">{why}</p>
        </article>
      ))}
    </Fold>
  );
}
