/** All stories of the sample register, in the order in which an evaluator would be told them. */
import { archiveAgent } from './archive-agent.ts';
import { bankCutover } from './bank-cutover.ts';
import { contractors } from './contractors.ts';
import { executiveTravel } from './executive.ts';
import { finished } from './finished.ts';
import { hrQuarterClose } from './hr-quarter-close.ts';
import { justFiled } from './just-filed.ts';
import { neverGranted } from './never-granted.ts';
import { payrollExport } from './payroll-export.ts';
import { plant } from './plant.ts';
import type { Story } from './story.ts';
import { underWay } from './under-way.ts';

export const stories: readonly Story[] = [
  hrQuarterClose,
  ...contractors,
  executiveTravel,
  ...plant,
  payrollExport,
  archiveAgent,
  ...bankCutover,
  ...finished,
  ...justFiled,
  ...underWay,
  ...neverGranted,
];
