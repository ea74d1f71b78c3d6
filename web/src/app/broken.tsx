/** When a page could not even begin: the server is down, or the page itself failed. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Failed } from '../parts/states.tsx';
import styles from './shell.module.css';

export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main id="content" className={styles['content']}>
      <Failed
        error={error}
        page
        retry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </main>
  );
}
