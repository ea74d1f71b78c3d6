/** Every event of an exception's stream, by the step that decides it. */
import type { ApproveEvent } from '../approve/events.ts';
import type { AssessEvent } from '../assess/events.ts';
import type { ExpireEvent } from '../expire/events.ts';
import type { MonitorEvent } from '../monitor/events.ts';
import type { RenewEvent } from '../renew/events.ts';
import type { LineageEvent, RequestEvent } from '../request/events.ts';
import type { ExceptionReviewEvent } from '../review/events.ts';

export type ExceptionEvent =
  | RequestEvent
  | LineageEvent
  | AssessEvent
  | ApproveEvent
  | MonitorEvent
  | ExpireEvent
  | RenewEvent
  | ExceptionReviewEvent;
export type ExceptionEventType = ExceptionEvent['type'];
