import { expect } from 'vitest';
import type { PageReading } from '../../src/adapters/contract.ts';
import type { Observation } from '../../src/core/observation.ts';

/** The one observation of a page on which nothing is missing. */
export function onlyObservation(reading: PageReading): Observation {
  expect(reading.missing).toEqual([]);
  expect(reading.surfaces).toHaveLength(1);
  const observation = reading.surfaces[0]?.observation;
  if (observation === undefined || !observation.ok)
    throw new Error(`Not read: ${JSON.stringify(observation)}`);
  return observation.value;
}
