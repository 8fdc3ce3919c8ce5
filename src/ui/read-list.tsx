import { ConversationName } from './conversation-name.tsx';
import { SURFACE_NAMES } from './name-keys.ts';
import { summaryKey } from './summary-key.ts';
import type { ConversationView } from './tab-view.ts';
import { useWords } from './words.ts';

/** What was read without a warning, so that nobody has to guess what silence covers. */
export function ReadList({ conversations }: { readonly conversations: readonly ConversationView[] }) {
  const t = useWords();
  return (
    <ul class="read-list">
      {conversations.map(({ key, surface, observation, warning }) => {
        const { messages } = observation;
        const theirs = messages.filter(({ from }) => from === 'them').length;
        return (
          <li key={key}>
            <span class="read-name">
              {t(SURFACE_NAMES[surface])}
              {' · '}
              <ConversationName observation={observation} />
            </span>{' '}
            <span class="label">{t('readCounts', [String(messages.length), String(theirs)])}</span>
            {warning.reason === 'guarded' && (
              <>
                {' '}
                <span class="label">{t(summaryKey(warning))}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
