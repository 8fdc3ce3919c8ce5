import type { Adapter, Page, PageReading, Recall } from '../adapters/contract.ts';
import type { AdapterFault } from '../core/adapter-fault.ts';
import type { Engine, Inspection } from '../engine/create-engine.ts';
import { inspectInSlices } from './inspect-in-slices.ts';
import type { SurfaceDetails } from './protocol.ts';
import { createReadingMemory } from './reading-memory.ts';
import { createSlice, TimeIsUp } from './slice.ts';

/** Conversations whose inspection is kept, so that going back to one costs nothing. */
const KEPT_INSPECTIONS = 20;

export interface FrameReading {
  readonly surfaces: readonly SurfaceDetails[];
  readonly faults: readonly AdapterFault[];
  /** Whether faults are held back because the page is still changing. */
  readonly isInDoubt: boolean;
  /** Whether the time was up before all was read. The next attempt goes on, with the page as it is then. */
  readonly isUnfinished: boolean;
}

/** Makes one attempt to read a frame, as far as one slice goes. What didn't change since the last attempt is not read again. */
export type ReadFrame = (describe: (recall: Recall) => Page, hasChanged: boolean) => FrameReading;

/**
 * Reads and inspects what a frame shows. The engine starts with the first surface: most pages of a site hold no message,
 * and shall not pay for it. Only what is new costs, in a conversation that grows and in an attempt after another.
 *
 * After a change an attempt reads the page from its beginning, and finds in memory what those before it read. So the one that comes
 * to its end has seen the page at one moment, whatever happened between the attempts.
 */
export function createFrameReader(adapter: Adapter, startEngine: () => Engine): ReadFrame {
  let engine: Engine | undefined;
  const memory = createReadingMemory();
  const inspections = new Map<string, Inspection>();
  let page: PageReading | undefined;

  function keep(key: string, inspection: Inspection): void {
    inspections.delete(key);
    inspections.set(key, inspection);
    if (inspections.size <= KEPT_INSPECTIONS) return;
    for (const oldest of inspections.keys()) {
      inspections.delete(oldest);
      return;
    }
  }

  return (describe, hasChanged) => {
    const slice = createSlice();
    const details: SurfaceDetails[] = [];
    const faults: AdapterFault[] = [];
    if (hasChanged) page = undefined;
    try {
      page ??= adapter.read(describe(memory.recallWithin(slice, hasChanged)));
      const { surfaces, missing } = page;
      faults.push(...missing);
      for (const { key, surface, observation } of surfaces) {
        if (!observation.ok) {
          faults.push(observation.fault);
          continue;
        }
        engine ??= slice.workAlone(startEngine);
        const { assessment } = inspectInSlices(
          engine,
          observation.value,
          inspections.get(key),
          slice,
          (inspection) => keep(key, inspection),
        );
        details.push({ key, surface, observation: observation.value, assessment });
      }
      page = undefined;
      return { surfaces: details, faults, isInDoubt: false, isUnfinished: false };
    } catch (error) {
      if (!(error instanceof TimeIsUp)) throw error;
      return { surfaces: details, faults: [], isInDoubt: false, isUnfinished: true };
    }
  };
}
