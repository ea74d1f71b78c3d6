/** The button that opens the palette, and the keys that open it and the list of keys. */
import { useEffect, useState } from 'react';
import { useShortcuts } from '../app/shortcuts.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Keys } from './keys.tsx';
import { Palette } from './palette.tsx';
import styles from './palette.module.css';

export function Commands() {
  const { t } = useText();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const close = () => setOpen(null);
  useShortcuts({ '?': () => setOpen((now) => now ?? 'keys') });
  // Not a single key, so it works for those too who have switched those off; while another dialog asks it waits.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      setOpen('palette');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setOpen('palette')}
      >
        <Icon name="search" />
        <span className={styles['word']}>{t.bar.find}</span>
      </button>
      {open === 'palette' ? <Palette onClose={close} /> : null}
      {open === 'keys' ? <Keys onClose={close} /> : null}
    </>
  );
}
