import type { WarningRung } from '../core/warning.ts';
import { STEP_NAMES } from './name-keys.ts';
import { useWords } from './words.ts';

/** All steps in order, those that were seen filled in: the whole conversation at a glance. */
export function LadderPicture({ ladder }: { readonly ladder: readonly WarningRung[] }) {
  const t = useWords();
  const seen = ladder.filter(({ firstMessage }) => firstMessage !== undefined).length;
  return (
    <div class="ladder">
      <div class="ladder-head">
        <h3>{t('ladderTitle', [String(seen), String(ladder.length)])}</h3>
        <p class="label">{t('ladderIntro')}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: without list markers, Safari drops the role. */}
      <ol role="list">
        {ladder.map((rung) => (
          <Rung key={rung.technique} rung={rung} />
        ))}
      </ol>
    </div>
  );
}

function Rung({ rung: { technique, firstMessage } }: { readonly rung: WarningRung }) {
  const t = useWords();
  const isSeen = firstMessage !== undefined;
  return (
    <li class={isSeen ? 'rung rung-seen' : 'rung'}>
      <span class="rung-bar" aria-hidden="true" />
      <span class="rung-text">
        <span class="rung-title">{t(STEP_NAMES[technique])}</span>
        {isSeen ? (
          <span class="rung-place">
            <span class="visually-hidden">{t('rungSeen')}, </span>
            {t('rungSeenIn', [String(firstMessage + 1)])}
          </span>
        ) : (
          <span class="visually-hidden">{t('rungNotSeen')}</span>
        )}
      </span>
    </li>
  );
}
