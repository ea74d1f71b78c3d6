/** Whether what was typed is safe, in words: said in place, and to screen readers only when it changes for the worse. */
import { useEffect, useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import { Icon } from './icon.tsx';
import styles from './save-state.module.css';

export type Saved =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  /** Milliseconds since the epoch, by this browser. */
  | { readonly kind: 'saved'; readonly at: number }
  /** No answer: it stays on the page, and is tried again. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed-out' }
  /** Changed elsewhere since it was read here. */
  | { readonly kind: 'conflict' };

const TICK_MS = 1_000;

export function SaveState({ saved }: { readonly saved: Saved }) {
  const { t } = useText();
  return (
    <p className={styles['state']}>
      {saved.kind === 'saving' ? t.form.saving : null}
      {saved.kind === 'saved' ? <Since at={saved.at} /> : null}
      <span role="status" className={styles['bad']}>
        {saved.kind === 'unreachable' || saved.kind === 'conflict' || saved.kind === 'signed-out' ? (
          <>
            <Icon name="warning" /> {t.form.unsaved[saved.kind]}{' '}
            {saved.kind === 'signed-out' ? (
              <a href="/sign-in" target="_blank" rel="noreferrer">
                {t.form.signInElsewhere}
              </a>
            ) : null}
          </>
        ) : null}
      </span>
    </p>
  );
}

function Since({ at }: { readonly at: number }) {
  const { t } = useText();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [at]);
  return <span>{t.form.savedAgo(Math.max(0, Math.floor((now - at) / 1000)))}</span>;
}
