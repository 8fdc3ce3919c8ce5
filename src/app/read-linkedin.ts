import { linkedinAdapter } from '../adapters/linkedin/index.ts';
import { readSite } from './read-site.ts';

export function readLinkedin(signal: AbortSignal): Promise<void> {
  return readSite(linkedinAdapter, signal);
}
