/** A button that is an icon: its words are its name, and come up under the pointer. */
import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}) {
  const { icon, label, onClick } = props;
  return (
    <button type="button" className={styles['button']} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
