/** Two doors: most exceptions that are renewed could be closed, so closing comes first and costs one sentence. */
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { CloseDialog } from '../exception/actions/close.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Moment } from '../time/moment.tsx';
import styles from './renewal.module.css';

export function Doors({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const d = t.renewal.doors;
  const navigate = useNavigate();
  const [closing, setClosing] = useState(false);
  const term = exception.terms.at(-1);
  const close = exception.allowedActions.find((a) => a.action === 'CloseException');
  return (
    <Section title={d.title}>
      <p>
        <strong>{exception.request.title}</strong>
      </p>
      {term === undefined ? null : (
        <p>
          {d.ends(term.number)} <Moment at={term.expiresAt} />
        </p>
      )}
      <div className={styles['doors']}>
        <div className={styles['door']}>
          <h3>{d.close}</h3>
          <p>{d.closeText}</p>
          {close?.allowed === true ? (
            <button type="button" className={buttons['button']} onClick={() => setClosing(true)}>
              {d.closeButton}
            </button>
          ) : (
            close?.because.map((v) => <p key={`${v.code} ${v.reason}`}>{v.message}</p>)
          )}
        </div>
        <div className={styles['door']}>
          <h3>{d.renew}</h3>
          <p>{d.renewText}</p>
        </div>
      </div>
      {closing ? (
        <CloseDialog
          exception={exception}
          onClose={() => setClosing(false)}
          onDone={() => void navigate({ to: '/exceptions/$number', params: { number: exception.number } })}
        />
      ) : null}
    </Section>
  );
}
