/** The words that states go by, each with its icon: status, band, control health. Never colour alone (web/DESIGN.md). */
import type { Band, Health, Status } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { BandIcon, Icon, type IconName } from './icon.tsx';
import styles from './vocabulary.module.css';

/** What a state asks of its reader: `open` waits, `force` is a rule set aside, `halt` needs a hand, `done` is past. */
export type Tone = 'open' | 'force' | 'halt' | 'no' | 'done' | 'good';

export const toneOf: Readonly<Record<Status, Tone>> = {
  draft: 'done',
  bounced: 'halt',
  submitted: 'open',
  assessed: 'open',
  returned: 'halt',
  scheduled: 'force',
  active: 'force',
  suspended: 'halt',
  rejected: 'no',
  withdrawn: 'done',
  lapsed: 'done',
  expired: 'done',
  closed: 'done',
};

/** Where a status stands alone, as on its own page: on a tint. In a table: icon and word only. */
export function StatusWord({
  status,
  tinted = false,
}: {
  readonly status: Status;
  readonly tinted?: boolean;
}) {
  const { t } = useText();
  return (
    <Toned tone={toneOf[status]} icon={status} tinted={tinted}>
      {t.statuses[status]}
    </Toned>
  );
}

export function Toned(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly tinted?: boolean;
  readonly children: string;
}) {
  const { tone, icon, tinted = false, children } = props;
  return (
    <span className={`${styles['word']} ${styles[tone]} ${tinted ? styles['tinted'] : ''}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

export function BandWord({ band }: { readonly band: Band | null }) {
  const { t } = useText();
  if (band === null) return <span className={styles['none']}>{t.noBand}</span>;
  return (
    <span className={`${styles['word']} ${styles[`band-${band}`]}`}>
      <BandIcon band={band} />
      <span>{t.bands[band]}</span>
    </span>
  );
}

const healthLook: Readonly<Record<Health, { readonly tone: Tone; readonly icon: IconName }>> = {
  untested: { tone: 'open', icon: 'unknown' },
  passing: { tone: 'good', icon: 'good' },
  failing: { tone: 'no', icon: 'rejected' },
  overdue: { tone: 'halt', icon: 'expired' },
  lapsed: { tone: 'no', icon: 'warning' },
};
export function HealthWord({ health }: { readonly health: Health }) {
  const { t } = useText();
  const { tone, icon } = healthLook[health];
  return (
    <Toned tone={tone} icon={icon}>
      {t.health[health]}
    </Toned>
  );
}
