/** What the settings' pages have in common: heading, what it is about, and the data or what kept it away. */
import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../catalogue/text.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import styles from './settings.module.css';

export function SettingsPage<T>(props: {
  readonly title: string;
  readonly lead: string;
  readonly query: UseQueryOptions<T, Error, T, string[]>;
  readonly actions?: (data: T) => ReactNode;
  readonly children: (data: T) => ReactNode;
}) {
  const { title, lead, query, actions, children } = props;
  const { t } = useText();
  const { data, error, refetch } = useQuery(query);
  if (data === undefined && error !== null)
    return (
      <SettingsFrame>
        <Failed error={error} retry={() => void refetch()} page />
      </SettingsFrame>
    );
  return (
    <SettingsFrame>
      <div className={styles['head']}>
        <PageTitle title={title} />
        {data === undefined ? null : <div className={styles['acts']}>{actions?.(data)}</div>}
      </div>
      <p className={styles['lead']}>{lead}</p>
      {data === undefined ? <Loading label={t.states.loading} /> : children(data)}
    </SettingsFrame>
  );
}
