/** Says on every page that the server does not answer, and what that means for what is on it; goes by itself once it does. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered, api } from '../api/client.ts';
import { useDown } from '../api/reachable.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import styles from './shell.module.css';

const ASK_MS = 5_000;

export function Down() {
  const { t } = useText();
  const down = useDown();
  const queries = useQueryClient();
  const retry = () =>
    // Whoever answers has noted it; then what failed meanwhile is asked again.
    void answered(api.GET('/v1/health')).then(
      () =>
        queries.invalidateQueries({
          predicate: ({ state }) => state.status === 'error' || state.isInvalidated,
        }),
      () => undefined,
    );
  useEffect(() => {
    if (!down) return undefined;
    const timer = setInterval(retry, ASK_MS);
    return () => clearInterval(timer);
  }, [down]);
  return (
    <div role="status" className={styles['down']}>
      {down ? (
        <p>
          <Icon name="warning" /> <strong>{t.down.title}</strong> {t.down.kept}{' '}
          <button type="button" className={buttons['button']} onClick={retry}>
            {t.down.now}
          </button>
        </p>
      ) : null}
    </div>
  );
}
