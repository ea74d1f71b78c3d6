/** What moved in the register while somebody reads it: said, and fetched when the reader asks for it. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { useLive } from '../live/use-live.ts';
import buttons from '../parts/button.module.css';
import styles from './register.module.css';

/** What puts an exception into the register. */
const begins: ReadonlySet<string> = new Set(['RequestSubmitted', 'RequestBounced', 'EmergencyGranted']);

export function Changed({ rows }: { readonly rows: readonly RegisterRow[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  useLive('exception', null, (changes) => {
    if (changes === null) return setEverything(true);
    const moved = changes.filter(({ id, kind }) => begins.has(kind) || rows.some((row) => row.id === id));
    if (moved.length > 0) setChanged((before) => new Set([...before, ...moved.map(({ id }) => id)]));
  });
  return (
    <p role="status" className={`${styles['changed']} screen-only`}>
      {changed.size === 0 && !everything ? null : (
        <button
          type="button"
          className={buttons['button']}
          onClick={() => {
            setChanged(new Set());
            setEverything(false);
            void queries.invalidateQueries({ queryKey: ['register'] });
          }}
        >
          {everything ? t.register.manyChanged : t.register.changed(changed.size)}
        </button>
      )}
    </p>
  );
}
