import { assertNever } from '../core/assert-never.ts';
import { Fork } from './level-mark.tsx';
import { LEVEL_NAMES, SITE_NAMES } from './name-keys.ts';
import { NewTabLink } from './new-tab-link.tsx';
import { SiteSwitch, type ToggleSite } from './site-switch.tsx';
import { StateNotice } from './state-notice.tsx';
import { TabReport } from './tab-report.tsx';
import type { TabView } from './tab-view.ts';
import { type Translate, useWords, WordsProvider } from './words.ts';

export interface PopupViewProps {
  readonly t: Translate;
  readonly tab: TabView;
  readonly onToggleSite: ToggleSite;
}

/** The whole popup: the site's switch, what was found in the tab, and what happens to what is read. */
export function PopupView({ t, tab, onToggleSite }: PopupViewProps) {
  const sites = tab.kind === 'answered' ? tab.sites : [];
  return (
    <WordsProvider value={t}>
      <header class="bar">
        <h1>
          <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
            <Fork />
          </svg>
          {t('extensionName')}
        </h1>
        <div class="switches">
          {sites.map((state) => (
            <SiteSwitch key={state.site} state={state} onToggleSite={onToggleSite} />
          ))}
        </div>
      </header>
      <main>
        <p class="visually-hidden" role="status">
          {statusOf(tab, t)}
        </p>
        <Body tab={tab} onToggleSite={onToggleSite} />
      </main>
      <footer class="foot">
        <p>{t('privacyLine')}</p>
        <p>
          <NewTabLink href="/check.html" lang={t('languageTag')}>
            {t('checkTitle')}
          </NewTabLink>
        </p>
      </footer>
    </WordsProvider>
  );
}

function Body({ tab, onToggleSite }: Omit<PopupViewProps, 't'>) {
  const t = useWords();
  switch (tab.kind) {
    case 'waiting':
      return <p class="waiting">{t('waiting')}</p>;
    case 'elsewhere':
      return (
        <StateNotice mark="none" title={t('elsewhereTitle')}>
          <p>{t('elsewhereText')}</p>
          <p>{t('elsewhereHint')}</p>
        </StateNotice>
      );
    case 'answered':
      return <TabReport tab={tab} onToggleSite={onToggleSite} />;
    default:
      return assertNever(tab);
  }
}

/** What a screen reader hears when the page changes while the popup is open. */
function statusOf(tab: TabView, t: Translate): string {
  if (tab.kind === 'waiting') return t('waiting');
  if (tab.kind === 'elsewhere') return t('elsewhereTitle');
  const warned = tab.conversations.filter(({ warning }) => warning.level !== 'none');
  const strongest = warned[0];
  if (strongest !== undefined) {
    const heard = t('warningsStatus', [String(warned.length), t(LEVEL_NAMES[strongest.warning.level])]);
    return tab.isUnreadable ? `${heard} ${t('unreadablePartTitle')}` : heard;
  }
  if (tab.isUnreadable) return t(tab.conversations.length > 0 ? 'unreadablePartTitle' : 'unreadableTitle');
  if (tab.conversations.length > 0) return t('clearTitle');
  const off = tab.sites.find(({ isOn }) => !isOn);
  return off === undefined ? t('quietTitle') : t('offTitle', [t(SITE_NAMES[off.site])]);
}
