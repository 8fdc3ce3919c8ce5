import { assertNever } from '../core/assert-never.ts';
import { CheckForm } from './check-form.tsx';
import { CheckProgress } from './check-progress.tsx';
import { CheckResults } from './check-results.tsx';
import type { CheckState } from './check-state.ts';
import { DropZone } from './drop-zone.tsx';
import { formatCount } from './format-count.ts';
import { Fork } from './level-mark.tsx';
import { type Translate, WordsProvider } from './words.ts';

export interface CheckViewProps {
  readonly t: Translate;
  readonly state: CheckState;
  /** Files, or text that was pasted. */
  readonly onCheck: (sources: readonly (File | string)[]) => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** The whole check page: what to put in, how far the check is, what came of it. */
export function CheckView({ t, ...props }: CheckViewProps) {
  return (
    <WordsProvider value={t}>
      <header class="bar">
        <h1>
          <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
            <Fork />
          </svg>
          {t('extensionName')}
        </h1>
      </header>
      <DropZone onFiles={props.state.kind === 'working' ? undefined : props.onCheck} />
      <main>
        <p class="visually-hidden" role="status">
          {statusOf(props.state, t)}
        </p>
        {/* Stays, so that a pasted text is still there afterwards. */}
        <CheckForm isHidden={props.state.kind !== 'ready'} onCheck={props.onCheck} />
        <Outcome {...props} />
      </main>
      <footer class="foot">{t('privacyLine')}</footer>
    </WordsProvider>
  );
}

function Outcome({ state, onStop, onAgain }: Omit<CheckViewProps, 't' | 'onCheck'>) {
  switch (state.kind) {
    case 'ready':
      return null;
    case 'working':
      return <CheckProgress check={state} onStop={onStop} />;
    case 'ended':
      return <CheckResults check={state} onAgain={onAgain} />;
    default:
      return assertNever(state);
  }
}

/** What a screen reader hears; not each step of the progress. */
function statusOf(state: CheckState, t: Translate): string {
  if (state.kind === 'ready') return '';
  if (state.kind === 'working') return t('checkWorking');
  return t('checkCounts', [formatCount(state.items, t), formatCount(state.found, t)]);
}
