/** What of the queue is shown, and in which order; in the address, so that it can be kept as a link. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { policiesQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import styles from './inbox.module.css';
import { inboxKinds, type InboxSearch, readInboxSearch } from './search.ts';

export function InboxFilters(props: {
  readonly search: InboxSearch;
  readonly change: (search: InboxSearch) => void;
}) {
  const { search, change } = props;
  const { t } = useText();
  const { data: policies = [] } = useQuery(policiesQuery);
  const i = t.inbox;
  const set = (name: keyof InboxSearch) => (value: string) =>
    change(readInboxSearch({ ...search, [name]: value }));
  return (
    <form className={styles['filters']} onSubmit={(event) => event.preventDefault()}>
      <Choose
        label={i.sort}
        value={search.sort ?? ''}
        choose={set('sort')}
        options={[
          ['', i.sorts.age],
          ['risk', i.sorts.risk],
        ]}
      />
      <Choose
        label={i.kind}
        value={search.kind ?? ''}
        choose={set('kind')}
        options={[['', i.allKinds], ...inboxKinds.map((kind) => [kind, t.work.kinds[kind]] as const)]}
      />
      <Choose
        label={i.about}
        value={search.about ?? ''}
        choose={set('about')}
        options={[
          ['', i.allAbout],
          ['request', i.abouts.request],
          ['renewal', i.abouts.renewal],
        ]}
      />
      <Choose
        label={i.policy}
        value={search.policy ?? ''}
        choose={set('policy')}
        options={[['', i.allPolicies], ...policies.map(({ id, title }) => [id, title] as const)]}
      />
    </form>
  );
}

function Choose(props: {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly (readonly [value: string, word: string])[];
}) {
  const id = useId();
  return (
    <div className={styles['filter']}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.target.value)}>
        {props.options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
