import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { rulepackPlugin } from './src/rulepack/vite-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

// `connect-src 'none'`: no page of the extension can reach the network, whatever its code says.
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function iconPaths(name: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [size, `icon/${name}-${size}.png`]));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Firefox stays on Manifest V2 (WXT's default for it): there, access to the sites named in `content_scripts` comes
  // with the installation. In V3 the person can be left without it and nothing on the page would say so; silence would
  // look like safety.
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: iconPaths('app', [16, 32, 48, 96, 128]),
    action: { default_icon: iconPaths('level-none', [16, 32, 48]) },
    permissions: ['storage'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pitchwatch@pitchwatch.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
  zip: { excludeSources: ['.ci/**', 'tests/**'] },
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), rulepackPlugin(root)],
    resolve: {
      alias: {
        // The same parser with its own streams, since a page has none of Node's.
        'csv-parse': 'csv-parse/browser/esm',
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('src/app/quiet-context.ts', import.meta.url),
        ),
      },
    },
    build: {
      target: ['chrome121', 'firefox140'],
      // The polyfill would put a `fetch` into the popup.
      modulePreload: false,
      sourcemap: false,
    },
  }),
});
