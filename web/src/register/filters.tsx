/** Narrowing the register: words, status, band, policy and the rest. Every change is a change of the address. */
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { policiesQuery } from '../api/queries.ts';
import { bands, sorts, statuses } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { Choice, Choices, Panel } from '../parts/panel.tsx';
import { BandWord, StatusWord } from '../parts/vocabulary.tsx';
import styles from './filters.module.css';
import { SavedViews } from './saved-views.tsx';
import { type Flag, firstDirection, type RegisterSearch, sortOf } from './search.ts';

export type Change = (
  change: { readonly [K in keyof RegisterSearch]?: RegisterSearch[K] | undefined },
) => void;
type FilterProps = { readonly search: RegisterSearch; readonly change: Change };

const flags: readonly Flag[] = ['overAge', 'openRenewal', 'emergency', 'mine'];
const toggled = <T,>(list: readonly T[] | undefined, item: T, on: boolean): readonly T[] | undefined => {
  const next = on ? [...(list ?? []), item] : (list ?? []).filter((other) => other !== item);
  return next.length === 0 ? undefined : next;
};

export function Filters(props: FilterProps & { readonly searchBox: RefObject<HTMLInputElement | null> }) {
  const { search, change, searchBox } = props;
  const { t } = useText();
  return (
    <search className={styles['filters']}>
      <SearchBox text={search.text ?? ''} change={change} searchBox={searchBox} />
      <SavedViews search={search} />
      <Panel label={t.register.status}>
        <Choices legend={t.register.status} hidden>
          {statuses.map((status) => (
            <Choice
              key={status}
              kind="checkbox"
              checked={search.status?.includes(status) ?? false}
              onChange={(on) => change({ status: toggled(search.status, status, on) })}
            >
              <StatusWord status={status} />
            </Choice>
          ))}
        </Choices>
      </Panel>
      <Panel label={t.register.band}>
        <Choices legend={t.register.band} hidden>
          {bands.map((band) => (
            <Choice
              key={band}
              kind="checkbox"
              checked={search.band?.includes(band) ?? false}
              onChange={(on) => change({ band: toggled(search.band, band, on) })}
            >
              <BandWord band={band} />
            </Choice>
          ))}
        </Choices>
      </Panel>
      <PolicyFilter search={search} change={change} />
      <Panel label={t.register.more}>
        <Choices legend={t.register.more} hidden>
          <Choice
            kind="checkbox"
            checked={search.inForce === true}
            onChange={(on) => change({ inForce: on ? true : undefined })}
          >
            {t.register.flags.inForce}
          </Choice>
          {flags.map((flag) => (
            <Choice
              key={flag}
              kind="checkbox"
              checked={search[flag] === true}
              onChange={(on) => change({ [flag]: on ? true : undefined })}
            >
              {t.register.flags[flag]}
            </Choice>
          ))}
        </Choices>
      </Panel>
      <SortFilter search={search} change={change} />
    </search>
  );
}

/** Long enough that a word is typed, short enough that it feels immediate. */
const TYPING_MS = 180;

function SearchBox(props: {
  readonly text: string;
  readonly change: Change;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}) {
  const { text, change, searchBox } = props;
  const { t } = useText();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  // The address changed by other means (a view, Back): show what it says.
  if (text !== sent.current) {
    sent.current = text;
    if (typed.trim() !== text) setTyped(text);
  }
  const send = (words: string) => {
    const next = words.trim();
    if (next === sent.current) return;
    sent.current = next;
    change({ text: next === '' ? undefined : next });
  };
  useEffect(() => {
    const timer = setTimeout(() => send(typed), TYPING_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className={styles['search']}>
      <span className="visually-hidden">{t.register.search}</span>
      <Icon name="search" />
      <input
        ref={searchBox}
        type="search"
        value={typed}
        placeholder={t.register.search}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(typed);
          if (event.key === 'Escape' && typed === '') event.currentTarget.blur();
        }}
      />
    </label>
  );
}

function PolicyFilter({ search, change }: FilterProps) {
  const { t } = useText();
  const { data: policies = [] } = useQuery(policiesQuery);
  const known = policies.some((p) => p.id === search.policy);
  return (
    <label className={styles['select']}>
      <span className="visually-hidden">{t.register.policy}</span>
      <select
        value={search.policy ?? ''}
        onChange={(event) => change({ policy: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">{t.register.anyPolicy}</option>
        {search.policy === undefined || known ? null : <option value={search.policy}>{search.policy}</option>}
        {policies.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {policy.title}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}

/** For narrow screens, where the table has no headings to click, and for the orders that have no column. */
function SortFilter({ search, change }: FilterProps) {
  const { t } = useText();
  const { sort, direction } = sortOf(search);
  return (
    <Panel label={t.register.sort} align="end">
      <Choices legend={t.register.sort} hidden>
        {sorts.map((value) => (
          <Choice
            key={value}
            kind="radio"
            name="sort"
            checked={sort === value}
            onChange={() => change({ sort: value, direction: firstDirection(value) })}
          >
            {t.register.sorts[value]}
          </Choice>
        ))}
      </Choices>
      <Choice
        kind="checkbox"
        checked={direction === 'desc'}
        onChange={(on) => change({ sort, direction: on ? 'desc' : 'asc' })}
      >
        {t.register.descending}
      </Choice>
    </Panel>
  );
}
