import type { View } from './describe-page.ts';

/**
 * Runs something in a task of its own, behind what the page has waiting: `scheduler.yield` would come before it, and the idle time of
 * a busy page may never come.
 *
 * @returns calls it off
 */
export function runSoon(view: View, run: () => void): () => void {
  const scheduler: Scheduler | undefined = view.scheduler;
  if (typeof scheduler?.postTask !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  let isOff = false;
  void scheduler.postTask(
    () => {
      if (!isOff) run();
    },
    { priority: 'user-visible' },
  );
  return () => {
    isOff = true;
  };
}
