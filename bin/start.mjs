// `npm start`.
import './preflight.mjs';

await import('../src/entrypoints/start.ts');
