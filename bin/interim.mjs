// What `bin/interim` runs, with the Node that it found.
import './preflight.mjs';

await import('../src/entrypoints/cli.ts');
