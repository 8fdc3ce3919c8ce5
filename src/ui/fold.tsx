import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A line that opens to more. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>
        <Chevron />
        <span>{title}</span>
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
