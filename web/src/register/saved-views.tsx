/** The reader's own views: each a link to its address, kept under a name, renamed, brought up to date, deleted. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { viewsQuery } from '../api/queries.ts';
import type { SavedView } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { Panel } from '../parts/panel.tsx';
import styles from './saved-views.module.css';
import { type RegisterSearch, readRegisterSearch, sameView } from './search.ts';
import { DeleteView, KeepView } from './view-dialogs.tsx';

type Asked =
  | { readonly what: 'keep'; readonly view: SavedView | null }
  | { readonly what: 'delete'; readonly view: SavedView };

export function SavedViews({ search }: { readonly search: RegisterSearch }) {
  const { t } = useText();
  return <Panel label={t.register.saved.title}>{(close) => <Menu search={search} close={close} />}</Panel>;
}

/** A dialog of the panel is not the panel: what is typed there closes the one and not the other. */
const apart = (event: KeyboardEvent) => event.stopPropagation();

function Menu({ search, close }: { readonly search: RegisterSearch; readonly close: () => void }) {
  const { t } = useText();
  const s = t.register.saved;
  const { data: views, error } = useQuery(viewsQuery);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [deleted, setDeleted] = useState(0);
  const save = useRef<HTMLButtonElement>(null);
  // The button that asked is gone with its view.
  useEffect(() => {
    if (deleted > 0) save.current?.focus();
  }, [deleted]);
  return (
    <div className={styles['menu']}>
      {views === undefined ? (
        <p role="status" className={styles['note']}>
          {error === null ? s.loading : s.failed}
        </p>
      ) : views.length === 0 ? (
        <p className={styles['note']}>{s.none}</p>
      ) : (
        <ul aria-label={s.title}>
          {views.map((view) => {
            const current = sameView(readRegisterSearch(view.query), search);
            return (
              <li key={view.id} className={styles['item']}>
                <Link
                  to="/register"
                  search={readRegisterSearch(view.query)}
                  activeOptions={{ exact: true }}
                  aria-current={current ? 'page' : undefined}
                  className={styles['link']}
                  onClick={close}
                >
                  <span className={styles['mark']}>{current ? <Icon name="check" /> : null}</span>
                  {view.name}
                </Link>
                <IconButton
                  icon="draft"
                  label={s.change(view.name)}
                  onClick={() => setAsked({ what: 'keep', view })}
                />
                <IconButton
                  icon="cross"
                  label={s.remove(view.name)}
                  onClick={() => setAsked({ what: 'delete', view })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <button
        ref={save}
        type="button"
        className={`${buttons['button']} ${styles['save']}`}
        onClick={() => setAsked({ what: 'keep', view: null })}
      >
        <Icon name="plus" />
        {s.save}
      </button>
      <div onKeyDown={apart}>
        {asked?.what === 'keep' ? (
          <KeepView view={asked.view} search={search} onClose={() => setAsked(null)} />
        ) : null}
        {asked?.what === 'delete' ? (
          <DeleteView
            view={asked.view}
            onClose={() => setAsked(null)}
            onDone={() => {
              setAsked(null);
              setDeleted((n) => n + 1);
            }}
          />
        ) : null}
      </div>
    </div>
  );
}
