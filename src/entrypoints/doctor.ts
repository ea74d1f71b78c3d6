/** What is wrong with an installation, found by looking at each part, with what to do. Changes nothing. */
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseDatabase } from './doctor-database.ts';
import { diagnoseMachine } from './doctor-machine.ts';
import { diagnoseServer } from './doctor-server.ts';
import type { ProgramOptions } from './options.ts';

/** @param server where the program is expected to answer, e.g. http://127.0.0.1:4380 */
export async function diagnose(options: ProgramOptions, server: string): Promise<readonly Diagnosis[]> {
  return [
    ...diagnoseMachine(options),
    ...(await diagnoseServer(server)),
    ...(await diagnoseDatabase(options)),
  ];
}
