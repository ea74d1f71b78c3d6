import type { Exception, RenewalContent } from '../exception/state.ts';
import type { SubmitFacts } from '../request/commands.ts';

export type RenewCommand =
  | {
      readonly type: 'RequestRenewal';
      readonly renewal: string;
      readonly content: RenewalContent;
      readonly facts: SubmitFacts;
    }
  | { readonly type: 'WithdrawRenewal'; readonly note: string };

/** Evidence that a renewal stands on, gate by gate, for the page that shows what is met and what is missing. */
export type GateName =
  | 'REN-WINDOW'
  | 'REN-PROGRESS'
  | 'REN-CONTROL-TESTED'
  | 'REN-JUSTIFICATION'
  | 'REN-EXIT'
  | 'REN-EXIT-MOVED'
  | 'REN-TERM'
  | 'REN-EMERGENCY'
  | 'REN-CHAIN-MAX'
  | 'REN-POLICY';
export type GateSubject = Pick<
  Exception,
  | 'controls'
  | 'milestones'
  | 'terms'
  | 'renewals'
  | 'reviews'
  | 'lineage'
  | 'exitDate'
  | 'emergency'
  | 'request'
  | 'policy'
  | 'requester'
  | 'riskOwner'
>;
