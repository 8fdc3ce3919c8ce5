import detectionPack from 'virtual:pitchwatch/detection-pack';
import type { Adapter } from '../adapters/contract.ts';
import { createEngine } from '../engine/create-engine.ts';
import { runContentScript } from './content-script.ts';
import { extensionLink } from './extension-link.ts';

/** Reads one site's pages in a real browser, until the signal ends it. */
export function readSite(adapter: Adapter, signal: AbortSignal): Promise<void> {
  const startEngine = () => createEngine(detectionPack);
  return runContentScript({ adapter, startEngine, link: extensionLink, view: window, signal });
}
