import type { InputFault, InputProblem } from '../core/input-fault.ts';
import type { FaultGroup } from './check-state.ts';
import { formatCount } from './format-count.ts';
import { StateNotice } from './state-notice.tsx';
import { type MessageKey, type Translate, useWords } from './words.ts';

const PROBLEM_WORDS: Readonly<Record<InputProblem, MessageKey>> = {
  'too-large': 'inputTooLarge',
  'no-text': 'inputNoText',
  'broken-mail': 'inputBrokenMail',
  'no-mail-headers': 'inputNoHeaders',
  'before-first-mail': 'inputBeforeMail',
  'no-export-header': 'inputNoExport',
  'no-conversation-id': 'inputNoConversation',
  'broken-csv': 'inputBrokenCsv',
  'broken-zip': 'inputBrokenZip',
  'no-export-in-zip': 'inputNoExportInZip',
  'broken-line': 'inputBrokenLine',
  unreachable: 'inputUnreachable',
  'no-words': 'inputNoWords',
};

/** More would be a list that nobody reads. */
const MOST_SHOWN = 30;

/** Says what of the files could not be read and why, so that silence does not look like safety. */
export function InputFaults({ faults }: { readonly faults: readonly FaultGroup[] }) {
  const t = useWords();
  const total = faults.reduce((sum, { count }) => sum + count, 0);
  return (
    <StateNotice mark="unreadable" title={t('checkUnreadTitle', [formatCount(total, t)])}>
      <ul class="read-list">
        {faults.slice(0, MOST_SHOWN).map(({ first, count }) => (
          <li key={`${first.file} ${first.code}`}>
            <strong>
              <bdi>{placeOf(first, t)}</bdi>
            </strong>
            {count > 1 && <span> ({t('checkPlaceMore', [formatCount(count - 1, t)])})</span>}
            <br />
            {t(PROBLEM_WORDS[first.code])}
          </li>
        ))}
      </ul>
      {faults.length > MOST_SHOWN && (
        <p>{t('checkUnreadMore', [formatCount(faults.length - MOST_SHOWN, t)])}</p>
      )}
      <p>{t('unreadableWhy')}</p>
    </StateNotice>
  );
}

function placeOf({ file, message, line }: InputFault, t: Translate): string {
  return [
    file === '' ? t('checkPasted') : file,
    message === undefined ? '' : t('checkPlaceMail', [formatCount(message, t)]),
    line === undefined ? '' : t('checkPlaceLine', [formatCount(line, t)]),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
