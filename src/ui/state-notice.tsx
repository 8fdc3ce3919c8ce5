import type { ComponentChildren } from 'preact';
import { LevelMark, type Mark } from './level-mark.tsx';

interface StateNoticeProps {
  readonly mark: Mark;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A state of the page that is no warning: what it is, and what it means. */
export function StateNotice({ mark, title, children }: StateNoticeProps) {
  return (
    <section class="notice">
      <LevelMark mark={mark} />
      <div class="notice-body">
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
