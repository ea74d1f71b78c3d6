/** Builds the browser app into web/dist, which the API server serves at `/`. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy has no place for data: fonts or scripts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
  },
  // `npx vite --config web/vite.config.ts` beside a running `npm start`.
  server: { proxy: { '/v1': 'http://127.0.0.1:4380' } },
});
