import { useEffect, useRef, useState } from 'preact/hooks';
import type { EndedCheck, FoundConversation } from './check-state.ts';
import { ConversationCard } from './conversation-card.tsx';
import { formatCount } from './format-count.ts';
import { formatDate } from './format-date.ts';
import { InputFaults } from './input-faults.tsx';
import { StateNotice } from './state-notice.tsx';
import { type MessageKey, type Translate, useWords } from './words.ts';

interface CheckResultsProps {
  readonly check: EndedCheck;
  readonly onAgain: () => void;
}

/** How many cards one press of the button adds. */
const STEP = 20;

/** What came of a check: what deserves a look, worst first, then what could not be read. */
export function CheckResults({ check, onAgain }: CheckResultsProps) {
  const t = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { conversations, end, found, items, faults } = check;
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div class="check-head">
        <div>
          <h2 ref={title} tabIndex={-1}>
            {t(titleKey(check), [formatCount(found, t)])}
          </h2>
          <p class="label">{t('checkCounts', [formatCount(items, t), formatCount(found, t)])}</p>
        </div>
        <button type="button" class="action action-quiet" onClick={onAgain}>
          {t('checkAgain')}
        </button>
      </div>
      {end !== 'done' && (
        <StateNotice mark="unreadable" title={t('checkPartTitle')}>
          <p>{t(end === 'stopped' ? 'checkStopped' : 'checkFailed')}</p>
        </StateNotice>
      )}
      {found === 0 && items > 0 && (
        <StateNotice mark="none" title={t('clearTitle')}>
          <p>{t('clearText')}</p>
          <p>{t('clearCaution')}</p>
        </StateNotice>
      )}
      <FoundList conversations={conversations} />
      {found > conversations.length && (
        <p class="label">{t('checkLeft', [formatCount(found - conversations.length, t)])}</p>
      )}
      {faults.length > 0 && <InputFaults faults={faults} />}
    </>
  );
}

function titleKey({ items, found }: EndedCheck): MessageKey {
  if (items === 0) return 'checkNoneTitle';
  return found > 0 ? 'checkFoundTitle' : 'clearTitle';
}

function FoundList({ conversations }: Pick<EndedCheck, 'conversations'>) {
  const t = useWords();
  const [most, setMost] = useState(STEP);
  const further = Math.min(STEP, conversations.length - most);
  return (
    <>
      {conversations.slice(0, most).map((conversation) => (
        <ConversationCard
          key={conversation.key}
          conversation={conversation}
          isOpenAtFirst={conversations.length === 1}
          unnamed={nameOf(conversation.origin, t)}
          place={placeOf(conversation, t)}
        />
      ))}
      {further > 0 && (
        <button type="button" class="action action-quiet" onClick={() => setMost(most + STEP)}>
          {t('checkMore', [formatCount(further, t)])}
        </button>
      )}
    </>
  );
}

function nameOf({ file }: FoundConversation['origin'], t: Translate): string {
  return file === '' ? t('checkPasted') : file;
}

function placeOf({ origin, observation }: FoundConversation, t: Translate): string | undefined {
  const isNamed = Boolean(observation.counterpart?.trim() || observation.subject?.trim());
  const parts = [
    origin.date === undefined ? '' : formatDate(origin.date.slice(0, 10), t('languageTag')),
    // Where nothing else names it, the file stands above already.
    isNamed ? nameOf(origin, t) : '',
    origin.message === undefined ? '' : t('checkPlaceMail', [formatCount(origin.message, t)]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
}
