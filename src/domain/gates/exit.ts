import { violation } from '../refusal.ts';
import { exitMoved, type Gate, judged, unanswered } from './gate.ts';

/** REN-EXIT: a final exit date; for a contractor the end of the project. */
export const exitGate: Gate = ({ proposal, at }) => {
  if (proposal === null) return unanswered('REN-EXIT');
  const { exitDate } = proposal;
  if (exitDate === null) return judged('REN-EXIT', [violation('REN-EXIT', 'missing', '/exitDate')]);
  return judged('REN-EXIT', exitDate > at ? [] : [violation('REN-EXIT', 'past', '/exitDate', { exitDate })], {
    exitDate,
  });
};

/** REN-EXIT-MOVED: later than promised once at most in a chain. The rung of such a renewal is `renewalRung`'s. */
export const exitMovedGate: Gate = ({ subject, proposal }) => {
  const promised = subject.exitDate;
  const evidence = { promised: promised ?? '', moves: subject.lineage.exitDateMoves };
  if (proposal === null) return unanswered('REN-EXIT-MOVED', evidence);
  const again = exitMoved(promised, proposal.exitDate) && subject.lineage.exitDateMoves >= 1;
  return judged(
    'REN-EXIT-MOVED',
    again
      ? [
          violation('REN-EXIT-MOVED', 'twice', '/exitDate', {
            promised: promised ?? '',
            exitDate: proposal.exitDate ?? '',
          }),
        ]
      : [],
    evidence,
  );
};
