import { SURFACES, type Surface } from '../core/observation.ts';

// Names that corpora and exports use for the same places.
const ALIASES: Readonly<Record<string, Surface>> = {
  message: 'conversation',
  messenger: 'conversation',
  chat: 'conversation',
  sms: 'conversation',
  'linkedin-message': 'conversation',
  inmail: 'conversation',
  mail: 'email',
  'connection-note': 'invitation',
  'connection-request': 'invitation',
  job: 'job-post',
  'job-ad': 'job-post',
};

/** The surface of that name, by its own name or another; `file` for any that is not known. */
export function toSurface(name: string): Surface {
  return SURFACES.find((surface) => surface === name) ?? ALIASES[name] ?? 'file';
}
