/** Two tabs, one draft: neither overwrites the other; whoever sits here decides. */
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Notice } from '../parts/notice.tsx';
import styles from './request.module.css';

export function Conflict(props: { readonly onTheirs: () => void; readonly onMine: () => void }) {
  const { t } = useText();
  const c = t.request.conflict;
  return (
    <Notice icon="warning" title={c.title}>
      <p>{c.text}</p>
      <p className={styles['buttons']}>
        <button type="button" className={buttons['button']} onClick={props.onMine}>
          {c.mine}
        </button>
        <button type="button" className={buttons['button']} onClick={props.onTheirs}>
          {c.theirs}
        </button>
      </p>
    </Notice>
  );
}
