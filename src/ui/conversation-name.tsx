import type { Observation } from '../core/observation.ts';
import { useWords } from './words.ts';

/** A conversation by the counterpart's name or the subject, as the page shows them. */
export function ConversationName({ observation }: { readonly observation: Observation }) {
  const t = useWords();
  const shown = [observation.counterpart, observation.subject].find((name) => name?.trim());
  if (shown === undefined) return <span>{t('conversationUnnamed')}</span>;
  return (
    <bdi class="shown-name" lang="">
      {shown}
    </bdi>
  );
}
