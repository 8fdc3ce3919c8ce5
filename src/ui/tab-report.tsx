import { ConversationCard } from './conversation-card.tsx';
import { Fold } from './fold.tsx';
import { SITE_NAMES } from './name-keys.ts';
import { ReadList } from './read-list.tsx';
import type { ToggleSite } from './site-switch.tsx';
import { StateNotice } from './state-notice.tsx';
import type { AnsweredTab } from './tab-view.ts';
import { UnreadableNotice } from './unreadable-notice.tsx';
import { useWords } from './words.ts';

interface TabReportProps {
  readonly tab: AnsweredTab;
  readonly onToggleSite: ToggleSite;
}

/** What the frames of a tab showed, taken together: warnings first, then what is missing, then what was read. */
export function TabReport({ tab, onToggleSite }: TabReportProps) {
  const t = useWords();
  const { conversations, isUnreadable, faults } = tab;
  const warned = conversations.filter(({ warning }) => warning.level !== 'none');
  const clear = conversations.filter(({ warning }) => warning.level === 'none');

  if (warned.length === 0 && !isUnreadable) {
    if (clear.length > 0) return <ClearNotice conversations={clear} />;
    const off = tab.sites.filter(({ isOn }) => !isOn);
    return off.length > 0 ? <OffNotices sites={off} onToggleSite={onToggleSite} /> : <QuietNotice />;
  }
  return (
    <>
      {warned.map((conversation) => (
        // Several stay closed at first: an open one would push the others out of sight.
        <ConversationCard
          key={conversation.key}
          conversation={conversation}
          isOpenAtFirst={warned.length === 1}
        />
      ))}
      {isUnreadable && <UnreadableNotice faults={faults} isPart={conversations.length > 0} />}
      {clear.length > 0 && (
        <Fold title={t('alsoReadTitle', [String(clear.length)])}>
          <ReadList conversations={clear} />
          <p>{t('clearCaution')}</p>
        </Fold>
      )}
    </>
  );
}

function ClearNotice({ conversations }: Pick<AnsweredTab, 'conversations'>) {
  const t = useWords();
  return (
    <StateNotice mark="none" title={t('clearTitle')}>
      <p>{t('clearText')}</p>
      <p>{t('clearCaution')}</p>
      <h3>{t('readTitle')}</h3>
      <ReadList conversations={conversations} />
    </StateNotice>
  );
}

function QuietNotice() {
  const t = useWords();
  return (
    <StateNotice mark="none" title={t('quietTitle')}>
      <p>{t('quietText')}</p>
    </StateNotice>
  );
}

function OffNotices({
  sites,
  onToggleSite,
}: Pick<AnsweredTab, 'sites'> & Pick<TabReportProps, 'onToggleSite'>) {
  const t = useWords();
  return (
    <>
      {sites.map(({ site }) => {
        const name = t(SITE_NAMES[site]);
        return (
          <StateNotice key={site} mark="off" title={t('offTitle', [name])}>
            <p>{t('offText', [name])}</p>
            <button type="button" class="action" onClick={() => onToggleSite(site, true)}>
              {t('offAction', [name])}
            </button>
          </StateNotice>
        );
      })}
    </>
  );
}
