// Plain JavaScript, imported before anything else: an old Node has to get as far as the sentence that says what is
// needed, and it would not get through one file of TypeScript.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as nodeModule from 'node:module';

const OLDEST = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);
const home = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `Interim needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}. ` +
      `Run 'npm ci' in ${home} (on Linux it brings a Node that fits), or install a newer one.\n`,
  );
  process.exit(1);
}

// Half of a start's processor time is reading and compiling what has not changed since the last one. The cache lies with
// the installation, never in a temporary folder that others may write to, since what is in it runs; without the right to
// write there every start compiles anew, and nothing else is different.
nodeModule.enableCompileCache(join(home, 'node_modules', '.cache', 'interim'));
