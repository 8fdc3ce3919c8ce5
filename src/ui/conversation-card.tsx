import { useId, useState } from 'preact/hooks';
import { isAtLeast } from '../core/level.ts';
import type { Observation } from '../core/observation.ts';
import type { ExplainedFinding } from '../core/warning.ts';
import { ConversationName } from './conversation-name.tsx';
import { FirstQuote, FurtherQuotes } from './evidence-quotes.tsx';
import { Chevron, Fold } from './fold.tsx';
import { GuardsSeen } from './guards-seen.tsx';
import { LadderPicture } from './ladder-picture.tsx';
import { LevelMark } from './level-mark.tsx';
import { LevelSum } from './level-sum.tsx';
import { LEVEL_NAMES } from './name-keys.ts';
import { NextSteps } from './next-steps.tsx';
import { RuleArticle } from './rule-article.tsx';
import { summaryKey } from './summary-key.ts';
import type { ConversationView } from './tab-view.ts';
import { useWords } from './words.ts';

interface ConversationCardProps {
  readonly conversation: ConversationView;
  readonly isOpenAtFirst: boolean;
}

/** Everything about one conversation, the picture first. */
export function ConversationCard({ conversation, isOpenAtFirst }: ConversationCardProps) {
  const t = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const { observation, warning } = conversation;
  return (
    <section class={`card card-${warning.level}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <button
          type="button"
          class="card-title"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <LevelMark mark={warning.level} />
          <span class="card-names">
            <span class="card-level">{t(LEVEL_NAMES[warning.level])}</span>
            <ConversationName observation={observation} />
            <Subject observation={observation} />
          </span>
          <Chevron />
        </button>
      </h2>
      <p class="card-summary">{t(summaryKey(warning))}</p>
      <div id={`${id}-body`} class="card-body" hidden={!isOpen}>
        <CardBody conversation={conversation} />
      </div>
    </section>
  );
}

/** The subject where the name above is not the subject already. */
function Subject({ observation: { counterpart, subject } }: { readonly observation: Observation }) {
  if (!counterpart?.trim() || !subject?.trim()) return null;
  return (
    <bdi class="card-subject" lang="">
      {subject}
    </bdi>
  );
}

function CardBody({ conversation: { observation, warning } }: { readonly conversation: ConversationView }) {
  const t = useWords();
  const { ladder, patterns, findings, guards } = warning;
  const steps = new Map(
    ladder.map((rung, index) => [rung.technique, { number: index + 1, title: rung.title }]),
  );
  // A sign that a stronger one of its step outweighs adds nothing, and must not stand in the way.
  const counted = findings.filter(({ points }) => points > 0);
  const others = findings.filter(({ points }) => points === 0);
  const toArticle = (finding: ExplainedFinding) => {
    const step = steps.get(finding.technique);
    return (
      <RuleArticle
        key={finding.id}
        rule={finding}
        glance={<FirstQuote observation={observation} evidence={finding.evidence} />}
      >
        <FurtherQuotes observation={observation} evidence={finding.evidence} />
        {step !== undefined && <p class="label">{t('findingStep', [String(step.number), step.title])}</p>}
      </RuleArticle>
    );
  };
  return (
    <>
      {isAtLeast(warning.level, 'medium') && <NextSteps />}
      <LadderPicture ladder={ladder} />
      {patterns.length > 0 && (
        <>
          <h3>{t('patternsTitle')}</h3>
          {patterns.map((pattern) => (
            <RuleArticle key={pattern.id} rule={pattern} />
          ))}
        </>
      )}
      {counted.length > 0 && <h3>{t('findingsTitle')}</h3>}
      {counted.map(toArticle)}
      {others.length > 0 && (
        <Fold title={t('findingsMore', [String(others.length)])}>{others.map(toArticle)}</Fold>
      )}
      <LevelSum warning={warning} />
      <GuardsSeen observation={observation} guards={guards} />
    </>
  );
}
