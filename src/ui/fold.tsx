import type { ComponentChildren } from 'preact';
import { Points } from './points.tsx';

interface FoldProps {
  readonly title: string;
  /** Whether the title heads a part of a card. */
  readonly isPart?: boolean;
  /** Enough of what is inside to know whether to open it. */
  readonly glance?: ComponentChildren;
  readonly points?: number;
  readonly isTotal?: boolean;
  readonly children: ComponentChildren;
}

/** A line that opens to more. */
export function Fold({ title, isPart = false, glance, points, isTotal = false, children }: FoldProps) {
  return (
    <details class={isPart ? 'part' : 'fold'}>
      <summary>
        <Chevron />
        {isPart ? <h4>{title}</h4> : <span>{title}</span>}
        {points !== undefined && <Points points={points} isTotal={isTotal} />}
        {glance !== undefined && <span class="fold-glance">{glance}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}
