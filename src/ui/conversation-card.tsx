import { useId, useState } from 'preact/hooks';
import { isAtLeast } from '../core/level.ts';
import type { Observation } from '../core/observation.ts';
import { ConversationName } from './conversation-name.tsx';
import { DocumentList } from './document-list.tsx';
import { Chevron } from './fold.tsx';
import { groupSteps } from './group-steps.ts';
import { GuardsSeen } from './guards-seen.tsx';
import { LadderPicture } from './ladder-picture.tsx';
import { LevelMark } from './level-mark.tsx';
import { LevelSum } from './level-sum.tsx';
import { LEVEL_NAMES } from './name-keys.ts';
import { NextSteps } from './next-steps.tsx';
import { PatternsSeen } from './patterns-seen.tsx';
import { SeenSteps } from './seen-steps.tsx';
import { summaryKey } from './summary-key.ts';
import type { ConversationView } from './tab-view.ts';
import { useWords } from './words.ts';

interface ConversationCardProps {
  readonly conversation: ConversationView;
  readonly isOpenAtFirst: boolean;
  /** Shown where there is neither a name nor a subject. */
  readonly unnamed?: string | undefined;
  /** Where it stands, where that is not the page beside the popup. */
  readonly place?: string | undefined;
}

/** Everything about one conversation, the picture first. */
export function ConversationCard({ conversation, isOpenAtFirst, unnamed, place }: ConversationCardProps) {
  const t = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  // Made with the first opening: a check may list hundreds of cards.
  const [isMade, setIsMade] = useState(isOpenAtFirst);
  const toggle = (): void => {
    setIsMade(true);
    setIsOpen(!isOpen);
  };
  const { observation, warning } = conversation;
  return (
    <section class={`card card-${warning.level}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <button
          type="button"
          class="card-title"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={toggle}
        >
          <LevelMark mark={warning.level} />
          <span class="card-names">
            <span class="card-level">{t(LEVEL_NAMES[warning.level])}</span>
            <ConversationName observation={observation} unnamed={unnamed} />
            <Subject observation={observation} />
            {place !== undefined && <span class="card-place">{place}</span>}
          </span>
          <Chevron />
        </button>
      </h2>
      <p class="card-summary">{t(summaryKey(warning))}</p>
      <div id={`${id}-body`} class="card-body" hidden={!isOpen}>
        {isMade && <CardBody conversation={conversation} />}
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
  const grouped = groupSteps(warning);
  return (
    <>
      <LadderPicture ladder={warning.ladder} />
      {isAtLeast(warning.level, 'medium') && <NextSteps />}
      <div class="parts">
        <div class="parts-head">
          <h3>{t('findingsTitle')}</h3>
          {/* Spoken with each number. */}
          <span class="label" aria-hidden="true">
            {t('sumPoints')}
          </span>
        </div>
        <SeenSteps observation={observation} grouped={grouped} />
        <PatternsSeen patterns={warning.patterns} />
        <GuardsSeen observation={observation} guards={warning.guards} />
        <DocumentList warning={warning} />
        <LevelSum warning={warning} />
      </div>
    </>
  );
}
