import { Fold } from './fold.tsx';
import { type MessageKey, useWords } from './words.ts';

// Every official guide gives this order: the own organization before the national body.
const STEPS: readonly (readonly [step: MessageKey, more: MessageKey])[] = [
  ['nextWait', 'nextWaitMore'],
  ['nextKeep', 'nextKeepMore'],
  ['nextTell', 'nextTellMore'],
  ['nextBody', 'nextBodyMore'],
];

/** What to do now, in the right order. */
export function NextSteps() {
  const t = useWords();
  return (
    <div class="next">
      <Fold title={t('nextTitle')}>
        <ol>
          {STEPS.map(([step, more]) => (
            <li key={step}>
              <strong>{t(step)}</strong> {t(more)}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}
