import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { rulepackPlugin } from './src/rulepack/vite-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  plugins: [rulepackPlugin(root)],
  cacheDir: '.cache/vite',
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    restoreMocks: true,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
