const SHOW_AFTER_MS = 1000;
const DRAW_EVERY_MS = 100;
const BAR_COLUMNS = 24;
const CLEAR_LINE = '\r\u001B[K';

export interface ProgressBar {
  /** Called with every piece of input read. */
  readonly advance: (bytes: number) => void;
  readonly countItem: () => void;
  /** Takes the bar off the screen, so that a line can be written in its place. */
  readonly clear: () => void;
}

export interface ProgressOptions {
  /** In bytes; undefined where the input does not say. */
  readonly total: number | undefined;
  readonly draw: (text: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

function describe(done: number, total: number | undefined, items: number): string {
  const megabytes = (done / 1024 / 1024).toFixed(1);
  if (total === undefined || total === 0) return `${megabytes} MB, ${items} items`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR_COLUMNS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_COLUMNS - filled);
  return `${bar} ${Math.floor(share * 100)} %, ${megabytes} MB, ${items} items`;
}

/** A bar for work that takes longer than a second. */
export function createProgressBar({ total, draw, now }: ProgressOptions): ProgressBar {
  const start = now();
  let drawnAt = start + SHOW_AFTER_MS - DRAW_EVERY_MS;
  let isShown = false;
  let done = 0;
  let items = 0;
  const refresh = (): void => {
    const time = now();
    if (time - drawnAt < DRAW_EVERY_MS) return;
    drawnAt = time;
    isShown = true;
    draw(`${CLEAR_LINE}${describe(done, total, items)}`);
  };
  return {
    advance: (bytes) => {
      done += bytes;
      refresh();
    },
    countItem: () => {
      items += 1;
      refresh();
    },
    clear: () => {
      if (isShown) draw(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** For when nobody watches. */
export const noProgressBar: ProgressBar = {
  advance: () => undefined,
  countItem: () => undefined,
  clear: () => undefined,
};
