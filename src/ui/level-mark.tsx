import { assertNever } from '../core/assert-never.ts';
import type { Level } from '../core/level.ts';

/** What a mark can stand for: a level, or one of the states in which there is none. */
export type Mark = Level | 'unreadable' | 'off';

/**
 * A shape of its own for each level, so that no meaning hangs on colour: a disc for one sign, two dots in a diamond for
 * several, three joined dots in a block for a known combination. The toolbar icons (`public/icon/level-*.svg`) show the same.
 */
export function LevelMark({ mark }: { readonly mark: Mark }) {
  return (
    <svg class={`mark mark-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { readonly mark: Mark }) {
  switch (mark) {
    case 'none':
      return <Fork />;
    case 'low':
      return <circle class="mark-body" cx="8" cy="8" r="5.5" />;
    case 'medium':
      return (
        <>
          <path class="mark-body" d="M8 .5 15.5 8 8 15.5.5 8Z" />
          <circle class="mark-dot" cx="8" cy="5.4" r="1.6" />
          <circle class="mark-dot" cx="8" cy="10.6" r="1.6" />
        </>
      );
    case 'high':
      return (
        <>
          <rect class="mark-body" x="1" y="1" width="14" height="14" rx="2.5" />
          <path class="mark-line" d="M4.5 11.5 8 4.5l3.5 7Z" />
          <circle class="mark-dot" cx="8" cy="4.5" r="1.7" />
          <circle class="mark-dot" cx="4.5" cy="11.5" r="1.7" />
          <circle class="mark-dot" cx="11.5" cy="11.5" r="1.7" />
        </>
      );
    case 'unreadable':
      return (
        <>
          <circle class="mark-ring" cx="8" cy="8" r="6.75" stroke-dasharray="3.3 2" />
          <path class="mark-stroke" d="M6 6.4a2 2 0 1 1 2.8 1.9c-.5.3-.8.6-.8 1.2" />
          <circle class="mark-body" cx="8" cy="11.8" r="1" />
        </>
      );
    case 'off':
      return (
        <>
          <Fork />
          <path class="mark-stroke" d="M2 14 14 2" />
        </>
      );
    default:
      return assertNever(mark);
  }
}

/** The tuning fork of the name. */
export function Fork() {
  return (
    <path
      class="mark-body"
      d="M3.5 1.5h2v5a2.5 2.5 0 0 0 5 0v-5h2v5a4.5 4.5 0 0 1-3.5 4.4V15H7v-4.1a4.5 4.5 0 0 1-3.5-4.4Z"
    />
  );
}
