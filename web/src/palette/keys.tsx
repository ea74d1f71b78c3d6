/** Which keys do what, wherever one is; opened by `?`. */
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './palette.module.css';

export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { shortcuts } = usePreferences();
  return (
    <Dialog
      title={t.keys.title}
      onClose={onClose}
      actions={
        <button type="button" className={buttons['button']} onClick={onClose}>
          {t.keys.close}
        </button>
      }
    >
      <dl className={styles['keys']}>
        {t.keys.all.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['detail']}>{shortcuts ? t.keys.on : t.keys.off}</p>
    </Dialog>
  );
}
