import type { Observation } from '../core/observation.ts';
import { useWords } from './words.ts';

interface ConversationNameProps {
  readonly observation: Observation;
  /** Shown where the page shows no name. */
  readonly unnamed?: string | undefined;
}

/** A conversation by the counterpart's name or the subject, as the page shows them. */
export function ConversationName({ observation, unnamed }: ConversationNameProps) {
  const t = useWords();
  const shown = [observation.counterpart, observation.subject].find((name) => name?.trim());
  if (shown === undefined) return <span>{unnamed ?? t('conversationUnnamed')}</span>;
  return (
    <bdi class="shown-name" lang="">
      {shown}
    </bdi>
  );
}
