import type { AdapterFault } from '../core/adapter-fault.ts';
import { Fold } from './fold.tsx';
import { SURFACE_NAMES } from './name-keys.ts';
import { StateNotice } from './state-notice.tsx';
import { type MessageKey, useWords } from './words.ts';

const CODE_WORDS: Readonly<Record<AdapterFault['code'], MessageKey>> = {
  'pane-not-found': 'faultPane',
  'no-messages': 'faultMessages',
  'no-body': 'faultBody',
  'author-unknown': 'faultAuthor',
  'readers-disagree': 'faultDisagree',
};

interface UnreadableNoticeProps {
  readonly faults: readonly AdapterFault[];
  /** Whether other parts of the page were read. */
  readonly isPart: boolean;
}

/** Says what could not be read, so that silence does not look like safety. */
export function UnreadableNotice({ faults, isPart }: UnreadableNoticeProps) {
  const t = useWords();
  return (
    <StateNotice mark="unreadable" title={t(isPart ? 'unreadablePartTitle' : 'unreadableTitle')}>
      {faults.length === 0 && <p>{t('unreadableUnknown')}</p>}
      {faults.map((fault) => (
        <p key={codeOf(fault)}>
          <strong>{t(SURFACE_NAMES[fault.surface])}</strong>
          {' · '}
          {t(CODE_WORDS[fault.code])}
        </p>
      ))}
      <p>{t('unreadableWhy')}</p>
      <p class="label">{t('unreadableDoTitle')}</p>
      <ol>
        <li>{t('unreadableReload')}</li>
        <li>{t('unreadableSelect')}</li>
        <li>{t('unreadableStill')}</li>
      </ol>
      {faults.length > 0 && (
        <Fold title={t('faultDetailsTitle')}>
          {faults.map((fault) => (
            <p key={codeOf(fault)}>
              <code>
                {codeOf(fault)}: {fault.detail}
              </code>
            </p>
          ))}
        </Fold>
      )}
    </StateNotice>
  );
}

function codeOf({ adapter, surface, code }: AdapterFault): string {
  return `${adapter}/${surface}/${code}`;
}
