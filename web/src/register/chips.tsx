/** The filters that hold now, each removable, so that nobody wonders why rows are missing. */
import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../api/queries.ts';
import type { RegisterRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Change } from './filters.tsx';
import styles from './filters.module.css';
import type { Flag, RegisterSearch } from './search.ts';

type Chip = { readonly key: keyof RegisterSearch; readonly label: string };
const flags: readonly Flag[] = ['mine', 'overAge', 'openRenewal', 'emergency'];

export function Chips(props: {
  readonly search: RegisterSearch;
  readonly change: Change;
  readonly clear: () => void;
  readonly rows: readonly RegisterRow[];
}) {
  const { search, change, clear, rows } = props;
  const { t } = useText();
  const chips = useChips(search, rows);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t.register.chips.label} className={styles['chips']}>
      {chips.map(({ key, label }) => (
        <li key={key}>
          <button
            type="button"
            className={styles['chip']}
            aria-label={t.register.chips.remove(label)}
            onClick={() => change({ [key]: undefined })}
          >
            {label}
            <Icon name="cross" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles['clear']} onClick={clear}>
          {t.register.chips.clear}
        </button>
      </li>
    </ul>
  );
}

function useChips(search: RegisterSearch, rows: readonly RegisterRow[]): readonly Chip[] {
  const { t } = useText();
  const { data: policies = [] } = useQuery(policiesQuery);
  const { status, band, policy, inForce, endsWithin, text, requester, riskOwner } = search;
  const words = (label: string, names: readonly string[]) => `${label}: ${names.join(', ')}`;
  const nameOf = (id: string, who: 'requester' | 'riskOwner') =>
    rows.find((row) => row[who].id === id)?.[who].name ?? id;
  const chips: readonly (Chip | false)[] = [
    text !== undefined && { key: 'text', label: t.register.chips.text(text) },
    status !== undefined && {
      key: 'status',
      label: words(
        t.register.status,
        status.map((s) => t.statuses[s]),
      ),
    },
    band !== undefined && {
      key: 'band',
      label: words(
        t.register.band,
        band.map((b) => t.bands[b]),
      ),
    },
    policy !== undefined && {
      key: 'policy',
      label: words(t.register.policy, [policies.find((p) => p.id === policy)?.title ?? policy]),
    },
    inForce !== undefined && {
      key: 'inForce',
      label: inForce ? t.register.flags.inForce : t.register.chips.notInForce,
    },
    endsWithin !== undefined && { key: 'endsWithin', label: t.register.chips.ending(endsWithin) },
    riskOwner !== undefined && {
      key: 'riskOwner',
      label: t.register.chips.person(t.register.columns.owner, nameOf(riskOwner, 'riskOwner')),
    },
    requester !== undefined && {
      key: 'requester',
      label: t.register.chips.person(t.exception.facts.requester, nameOf(requester, 'requester')),
    },
    ...flags.map((flag) => search[flag] === true && { key: flag, label: t.register.chips.flags[flag] }),
  ];
  return chips.filter((chip) => chip !== false);
}
