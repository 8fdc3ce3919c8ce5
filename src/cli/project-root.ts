import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the program was started from. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));
