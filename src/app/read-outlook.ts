import { outlookAdapter } from '../adapters/outlook/index.ts';
import { readSite } from './read-site.ts';

export function readOutlook(signal: AbortSignal): Promise<void> {
  return readSite(outlookAdapter, signal);
}
