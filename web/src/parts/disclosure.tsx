/** What few readers need, one Enter away. Opens by itself when something inside has to be seen (`openWhen`). */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './disclosure.module.css';

export function Disclosure(props: {
  readonly label: ReactNode;
  readonly openWhen?: boolean;
  readonly children: ReactNode;
}) {
  const { label, openWhen = false, children } = props;
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (openWhen && box.current !== null) box.current.open = true;
  }, [openWhen]);
  return (
    <details ref={box} className={styles['box']}>
      <summary>{label}</summary>
      <div className={styles['inside']}>{children}</div>
    </details>
  );
}
