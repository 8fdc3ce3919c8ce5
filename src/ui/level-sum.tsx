import { assertNever } from '../core/assert-never.ts';
import type { LevelReason } from '../core/assessment.ts';
import type { Contribution, Warning } from '../core/warning.ts';
import { Fold } from './fold.tsx';
import { STEP_NAMES } from './name-keys.ts';
import { signed } from './signed.ts';
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

/** What the level is made of, as a sum that can be added up by hand. */
export function LevelSum({ warning }: { readonly warning: Warning }) {
  const t = useWords();
  const { score, reason, contributions } = warning;
  const hasUncounted = [...warning.findings, ...warning.patterns].some(({ points }) => points === 0);
  return (
    <Fold isPart title={t('sumTitle')} points={score} isTotal>
      <p>{t(REASONS[reason])}</p>
      <table class="sum">
        <thead>
          <tr>
            <th scope="col">{t('sumPart')}</th>
            <th scope="col">{t('sumPoints')}</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map((part) => (
            <tr key={`${part.kind}-${part.id}`}>
              <th scope="row">
                <span class="label">{t(nameOf(part, warning))}</span> <span lang="en">{part.title}</span>
              </th>
              <td>{signed(part.points)}</td>
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

/** A sign goes by the name of its step. */
function nameOf({ kind, id }: Contribution, { findings }: Warning): MessageKey {
  switch (kind) {
    case 'finding': {
      const technique = findings.find((finding) => finding.id === id)?.technique;
      if (technique === undefined) throw new Error(`The sum names "${id}", which the warning does not have.`);
      return STEP_NAMES[technique];
    }
    case 'pattern':
      return 'partPattern';
    case 'guard':
      return 'partGuard';
    default:
      return assertNever(kind);
  }
}
