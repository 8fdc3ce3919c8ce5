import { useEffect, useId, useRef } from 'preact/hooks';
import type { WorkingCheck } from './check-state.ts';
import { formatCount } from './format-count.ts';
import { useWords } from './words.ts';

interface CheckProgressProps {
  readonly check: WorkingCheck;
  readonly onStop: () => void;
}

/** How far the check is, and the way to end it. */
export function CheckProgress({ check: { share, items, found }, onStop }: CheckProgressProps) {
  const t = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // The button that began the check is gone.
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id}>{t('checkWorking')}</h2>
      <progress max={1} value={share} aria-label={t('checkProgress')} />
      <p class="label">{t('checkCounts', [formatCount(items, t), formatCount(found, t)])}</p>
      <button ref={button} type="button" class="action action-quiet" onClick={onStop}>
        {t('checkStop')}
      </button>
    </section>
  );
}
