import type { LevelReason } from '../core/assessment.ts';
import type { Contribution, Warning } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { type MessageKey, useWords } from './words.ts';

const REASONS: Readonly<Record<LevelReason, MessageKey>> = {
  'nothing-found': 'reasonNothing',
  'background-only': 'reasonBackground',
  'one-technique': 'reasonOne',
  'too-few-points': 'reasonFew',
  'several-techniques': 'reasonSeveral',
  'named-pattern': 'reasonNamedPattern',
  guarded: 'reasonGuarded',
};

const KINDS: Readonly<Record<Contribution['kind'], MessageKey>> = {
  finding: 'partFinding',
  pattern: 'partPattern',
  guard: 'partGuard',
};

/** What the level is made of, as a sum that can be added up by hand. */
export function LevelSum({ warning }: { readonly warning: Warning }) {
  const t = useWords();
  const { score, reason, contributions } = warning;
  const hasUncounted = [...warning.findings, ...warning.patterns].some(({ points }) => points === 0);
  return (
    <Fold title={t('sumTitle', [String(score)])}>
      <p>{t(REASONS[reason])}</p>
      <table class="sum">
        <thead>
          <tr>
            <th scope="col">{t('sumPart')}</th>
            <th scope="col">{t('sumPoints')}</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map(({ kind, id, title, points }) => (
            <tr key={`${kind}-${id}`}>
              <th scope="row">
                <span class="label">{t(KINDS[kind])}</span> <span lang="en">{title}</span>
              </th>
              <td>{signed(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sumTotal')}</th>
            <td>{score}</td>
          </tr>
        </tfoot>
      </table>
      {hasUncounted && <p class="label">{t('sumZero')}</p>}
    </Fold>
  );
}

function signed(points: number): string {
  return points < 0 ? `\u2212${-points}` : `+${points}`;
}
