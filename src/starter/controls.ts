/** The compensating controls that an empty register offers: a beginning, to be made one's own. */
import type { StarterControl } from './controls/control.ts';
import { noticeControls } from './controls/notice.ts';
import { powerControls } from './controls/power.ts';
import { reachControls } from './controls/reach.ts';

export type { StarterControl } from './controls/control.ts';

export const starterControls: readonly StarterControl[] = [
  ...reachControls,
  ...powerControls,
  ...noticeControls,
];
