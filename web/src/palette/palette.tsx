/**
 * One field that leads everywhere: to a page, to an exception by its number or its words, to a view of the register, to
 * another theme or language. A dialog with an editable combobox of the ARIA Authoring Practices; opened by Ctrl-K or Cmd-K.
 */
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { answered, api } from '../api/client.ts';
import { meQuery, viewsQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { useOptions } from '../parts/use-options.ts';
import { entriesFor } from './entries.ts';
import styles from './palette.module.css';

const FOUND = 8;

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const router = useRouter();
  const { data: me } = useQuery(meQuery);
  const { data: saved = [] } = useQuery(viewsQuery);
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = useOptions(searchExceptions, text.trim() === '' ? null : text.trim());
  const own = entriesFor(t, me, saved).filter(({ label }) => matches(label, text));
  const exceptions = found.options.map(({ value, label, detail }) => ({
    label,
    detail: detail ?? '',
    go: { to: `/exceptions/${value}` },
  }));
  const entries = [...own, ...exceptions];

  useEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  useEffect(() => setAt(0), [text, entries.length]);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const take = (index: number) => {
    const entry = entries[index];
    if (entry === undefined) return;
    onClose();
    if ('act' in entry.go) entry.go.act();
    else router.history.push(entry.go.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, entries.length));
    else if (event.key === 'ArrowUp') setAt((at + entries.length - 1) % Math.max(1, entries.length));
    else if (event.key === 'Enter') take(at);
    else return;
    event.preventDefault();
  };
  const asking = text.trim() !== '' && found.waiting;
  const status = asking
    ? t.palette.asking
    : found.failed
      ? t.palette.failed
      : t.palette.found(entries.length);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={t.palette.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t.palette.title}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
          placeholder={t.palette.placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={t.palette.results} className={styles['list']}>
        {entries.map((entry, index) => (
          <li
            key={`${entry.label} ${entry.detail}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? `${styles['entry']} ${styles['at']}` : styles['entry']}
            onClick={() => take(index)}
          >
            <span>{entry.label}</span>
            <span className={styles['detail']}>{entry.detail}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={entries.length === 0 || found.failed ? styles['said'] : 'visually-hidden'}>
        {status}
      </p>
    </dialog>
  );
}

/** Every word typed begins a word of the label. */
function matches(label: string, text: string): boolean {
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

async function searchExceptions(text: string, signal: AbortSignal) {
  const page = await answered(
    api.GET('/v1/exceptions', { params: { query: { text, limit: FOUND, sort: 'updated' } }, signal }),
  );
  return page.data.map(({ number, title }) => ({
    value: number,
    label: title === '' ? number : title,
    detail: number,
  }));
}
