import { signed } from './signed.ts';
import { useWords } from './words.ts';

interface PointsProps {
  readonly points: number;
  /** A total stands without a sign. */
  readonly isTotal?: boolean;
}

/** What a part adds to the sum, or the sum itself. */
export function Points({ points, isTotal = false }: PointsProps) {
  const t = useWords();
  const shown = isTotal ? String(points) : signed(points);
  return (
    <span class="points">
      <span aria-hidden="true">{shown}</span>
      <span class="visually-hidden">{t('pointsSpoken', [shown])}</span>
    </span>
  );
}
