import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same in time that the thread really ran, not waiting for a processor. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
    readonly name?: string;
  };
}

/** What one task of the page's main thread spent, in milliseconds of the processor; waiting for one doesn't count. */
export interface Task {
  readonly total: number;
  /** In the extension's own code, with the styles and layout that it made the page compute. */
  readonly ofExtension: number;
  /** The same by the clock. */
  readonly byClock: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** Records a page's tasks while something happens to it. */
export async function traceTasks(session: CDPSession, run: () => Promise<void>): Promise<readonly Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await run();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', collect);
  return toTasks(events);
}

function isOfExtension({ args }: TraceEvent): boolean {
  return (args.data?.url ?? args.data?.fileName ?? '').startsWith('chrome-extension://');
}

function toTasks(events: readonly TraceEvent[]): readonly Task[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const onMain = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}/${tid}`));
  const own = onMain.filter(isOfExtension);
  return onMain
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const end = task.ts + (task.dur ?? 0);
      const inside = own
        .filter(({ ts, pid, tid }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts < end)
        .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
      // What is called from the extension's own code is counted with it once.
      let ofExtension = 0;
      let byClock = 0;
      let until = 0;
      for (const event of inside) {
        if (event.ts < until) continue;
        ofExtension += processorTime(event);
        byClock += event.dur ?? 0;
        until = event.ts + (event.dur ?? 0);
      }
      return {
        total: processorTime(task) / 1000,
        ofExtension: ofExtension / 1000,
        byClock: byClock / 1000,
      };
    });
}

function processorTime({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur;
}
