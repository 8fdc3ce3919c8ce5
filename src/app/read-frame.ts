import type { Adapter, Page } from '../adapters/contract.ts';
import type { AdapterFault } from '../core/adapter-fault.ts';
import type { Engine, Inspection } from '../engine/create-engine.ts';
import type { SurfaceDetails } from './protocol.ts';

/** Conversations whose inspection is kept, so that going back to one costs nothing. */
const KEPT_INSPECTIONS = 20;

export interface FrameReading {
  readonly surfaces: readonly SurfaceDetails[];
  readonly faults: readonly AdapterFault[];
  /** Whether faults are held back because the page is still changing. */
  readonly isInDoubt: boolean;
}

/**
 * Reads and inspects what a frame shows. The engine starts with the first surface: most pages of a site hold no message,
 * and shall not pay for it. Of a conversation that was read before, only new messages cost.
 */
export function createFrameReader(adapter: Adapter, startEngine: () => Engine): (page: Page) => FrameReading {
  let engine: Engine | undefined;
  const inspections = new Map<string, Inspection>();

  function keep(key: string, inspection: Inspection): void {
    inspections.delete(key);
    inspections.set(key, inspection);
    if (inspections.size <= KEPT_INSPECTIONS) return;
    for (const oldest of inspections.keys()) {
      inspections.delete(oldest);
      return;
    }
  }

  return (page) => {
    const { surfaces, missing } = adapter.read(page);
    const details: SurfaceDetails[] = [];
    const faults: AdapterFault[] = [...missing];
    for (const { key, surface, observation } of surfaces) {
      if (!observation.ok) {
        faults.push(observation.fault);
        continue;
      }
      engine ??= startEngine();
      const inspection = engine.inspect(observation.value, inspections.get(key));
      keep(key, inspection);
      details.push({ key, surface, observation: observation.value, assessment: inspection.assessment });
    }
    return { surfaces: details, faults, isInDoubt: false };
  };
}
