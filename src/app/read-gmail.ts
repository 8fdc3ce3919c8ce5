import { gmailAdapter } from '../adapters/gmail/index.ts';
import { readSite } from './read-site.ts';

export function readGmail(signal: AbortSignal): Promise<void> {
  return readSite(gmailAdapter, signal);
}
