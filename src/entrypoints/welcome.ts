/** What a newcomer reads when the register is up: where to look and who to sign in as. */
import { personas } from '../starter/personas.ts';
import type { ProgramOptions } from './options.ts';
import type { Program } from './program.ts';

export function welcome(program: Program, options: ProgramOptions): string {
  const address = program.app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const url = `http://localhost:${port}`;
  const width = Math.max(...personas.map((p) => p.username.length));
  const people = personas
    .map((p) => `    ${p.username.padEnd(width)}  ${[...p.offices, ...p.roles].join(', ')}`)
    .join('\n');
  const data = options.dataFolder === `${process.cwd()}/data` ? '' : ` --data '${options.dataFolder}'`;
  const server = port === 4380 ? '' : ` --server ${url}`;
  return `
Interim is running${program.sandbox ? ' as a sandbox: its clock can be moved, and nothing in it is real' : ''}.

  Pages       ${url}
  API         ${url}/docs  (document: ${url}/openapi.json)
  Command     ./bin/interim --help

  Local sign-in, for evaluation on this machine only.
  Password of everybody: ${program.evaluationPassword}
  One-time code:         ./bin/interim code NAME${data}
${people}

  Try: ./bin/interim login --as ${personas[0]?.username ?? ''}${server}
Ctrl-C stops it.`;
}
