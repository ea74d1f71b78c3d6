/** What was begun and not filed: gone on with, or discarded after a question. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { draftsQuery } from '../api/queries.ts';
import type { Draft } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { complaintsOf } from '../parts/error-summary.tsx';
import { RelativeMoment } from '../time/moment.tsx';
import styles from './drafts.module.css';

export function Drafts() {
  const { t } = useText();
  const d = t.request.drafts;
  const { data = [] } = useQuery(draftsQuery);
  const [asked, setAsked] = useState<Draft | null>(null);
  if (data.length === 0) return null;
  return (
    <Section title={d.title}>
      <ul className={styles['list']}>
        {data.map((draft) => {
          const { of } = draft.content;
          const title = draft.title || d.untitled;
          return (
            <li key={draft.id}>
              {typeof of === 'string' ? (
                <span>
                  <Link to="/exceptions/$number/correct" params={{ number: of }}>
                    {title}
                  </Link>{' '}
                  <span className={styles['quiet']}>{d.correction(of)}</span>
                </span>
              ) : (
                <Link to="/new" search={{ draft: draft.id }}>
                  {title}
                </Link>
              )}
              <span className={styles['quiet']}>
                {d.saved} <RelativeMoment at={draft.updatedAt} />
              </span>
              <button
                type="button"
                className={buttons['button']}
                aria-label={d.discardNamed(title)}
                onClick={() => setAsked(draft)}
              >
                {d.discard}
              </button>
            </li>
          );
        })}
      </ul>
      {asked === null ? null : <Discard draft={asked} onDone={() => setAsked(null)} />}
    </Section>
  );
}

function Discard({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const { t } = useText();
  const d = t.request.drafts;
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const discard = async () => {
    setBusy(true);
    try {
      await answered(api.DELETE('/v1/drafts/{draft}', { params: { path: { draft: draft.id } } }));
      await queries.invalidateQueries({ queryKey: draftsQuery.queryKey });
      onDone();
    } catch (error) {
      setBusy(false);
      setFailed(complaintsOf(error, t).title);
    }
  };
  return (
    <Dialog
      title={d.discardTitle}
      busy={busy}
      onClose={onDone}
      actions={
        <>
          <button
            type="button"
            className={`${buttons['button']} ${buttons['primary']}`}
            aria-disabled={busy}
            onClick={() => void discard()}
          >
            {d.discard}
          </button>
          <button type="button" className={buttons['button']} onClick={onDone}>
            {d.keep}
          </button>
        </>
      }
    >
      <p>{d.discardText(draft.title || d.untitled)}</p>
      <p role="alert">{failed}</p>
    </Dialog>
  );
}
