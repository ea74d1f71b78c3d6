/** Minutes and seconds since an item was presented, and until the meeting is to end: from the record, so that every screen shows the same. */
import { useEffect, useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import { registerNow } from '../time/clock.ts';
import type { Session } from './queries.ts';

const SECOND = 1_000;

function useSeconds(): number {
  const [now, setNow] = useState(registerNow);
  useEffect(() => {
    const ticking = setInterval(() => setNow(registerNow()), SECOND);
    return () => clearInterval(ticking);
  }, []);
  return now;
}

const two = (n: number): string => String(n).padStart(2, '0');
/** `4:05`, or `1:04:05` beyond an hour. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND));
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

export function Timer(props: {
  readonly session: Session;
  /** When the item was presented; null where none is. */
  readonly since: string | null;
}) {
  const { session, since } = props;
  const { t } = useText();
  const now = useSeconds();
  const left = Date.parse(session.meetsAt) + session.meetsMinutes * 60 * SECOND - now;
  return (
    <span role="timer" aria-live="off">
      {since === null ? null : <>{t.review.timer.item(clock(now - Date.parse(since)))} · </>}
      {left < 0 ? t.review.timer.over(clock(-left)) : t.review.timer.left(clock(left))}
    </span>
  );
}
