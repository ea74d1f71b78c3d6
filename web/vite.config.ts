/** Builds the browser app into web/dist, which the API server serves at `/`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Smaller files gain nothing. */
const WORTH_BYTES = 1024;

/** Writes each text file a second and third time, compressed, so that the server compresses nothing while somebody waits. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html|svg)$/.test(file));
      for (const file of files) {
        const content = readFileSync(join(dir, file));
        if (content.length < WORTH_BYTES) continue;
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy has no place for data: fonts or scripts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // Left alone, each module that two pages share becomes a file of its own, and the first page asks for forty.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!.*virtual))/, priority: 2 },
            { name: 'parts', test: /web\/src\/(?!catalogue\/de)/, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
  },
  // `npx vite --config web/vite.config.ts` beside a running `npm start`.
  server: { proxy: { '/v1': 'http://127.0.0.1:4380' } },
});
