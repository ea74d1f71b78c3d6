/** Everything that is needed to decide one item, on one screen: the decision in force first, then what stands behind it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { exceptionQuery, historyQuery } from '../api/queries.ts';
import { statuses } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Controls } from '../exception/controls.tsx';
import { type Titles, wordsOf } from '../exception/record-words.ts';
import { Reasons } from '../exception/reasons.tsx';
import { Pair, Pairs, Section } from '../exception/section.tsx';
import { Summary } from '../exception/summary.tsx';
import { Tags } from '../exception/tags.tsx';
import { Terms } from '../exception/terms.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { BandWord, StatusWord, Toned } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import type { ReviewItem } from './queries.ts';
import styles from './meeting.module.css';

/** The exception behind the item, asked anew when its version moves. */
export function useException({ item }: ReviewItem) {
  const queries = useQueryClient();
  const { number, versionNow } = item;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['exception', number] });
    void queries.invalidateQueries({ queryKey: ['history', number] });
  }, [queries, number, versionNow]);
  return useQuery(exceptionQuery(number));
}

export function ItemBrief({ item }: { readonly item: ReviewItem }) {
  const { t } = useText();
  const { data: exception, error, refetch } = useException(item);
  if (exception === undefined)
    return error === null ? (
      <Loading label={t.exception.loading(item.item.number)} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  return (
    <div className={styles['brief']}>
      {exception.request.confidential ? (
        <p>
          <Toned tone="done" icon="confidential">
            {t.register.mark.confidential}
          </Toned>
        </p>
      ) : null}
      <Why item={item} />
      <Since item={item} titles={titlesOf(exception)} />
      <Summary exception={exception} />
      <Reasons exception={exception} />
      <Tags exception={exception} />
      <Controls exception={exception} />
      <Terms exception={exception} />
    </div>
  );
}

const titlesOf = (exception: {
  readonly controls: readonly { readonly id: string; readonly title: string }[];
  readonly milestones: readonly { readonly id: string; readonly title: string }[];
}): Titles => new Map([...exception.controls, ...exception.milestones].map((part) => [part.id, part.title]));

/** Why it is on the agenda, how old it is, when it ends. */
function Why({ item: { item } }: { readonly item: ReviewItem }) {
  const { t } = useText();
  const b = t.review.brief;
  return (
    <Pairs>
      <Pair label={b.why}>
        {item.reasons.length === 0
          ? t.review.agenda.groups[item.group]
          : item.reasons.map((reason) => t.review.agenda.reasons[reason]).join(' · ')}
      </Pair>
      {item.ageDays === null ? null : (
        <Pair label={t.exception.facts.age}>{t.register.ageWords(item.ageDays)}</Pair>
      )}
      {item.expiresAtNow === null ? null : (
        <Pair label={b.ends}>
          <Moment at={item.expiresAtNow} />
        </Pair>
      )}
      <Pair label={b.risk}>
        <BandWord band={item.band} />
      </Pair>
      <Pair label={b.owners}>
        {item.riskOwner.id === item.requester.id
          ? item.riskOwner.name
          : b.ownersOf(item.riskOwner.name, item.requester.name)}
      </Pair>
    </Pairs>
  );
}

/** What happened to it since the register was locked. */
function Since({ item: { item }, titles }: { readonly item: ReviewItem; readonly titles: Titles }) {
  const { t } = useText();
  const b = t.review.brief;
  const { data: history = [] } = useQuery({ ...historyQuery(item.number), enabled: item.changed });
  if (!item.changed) return <p className={styles['quiet']}>{b.unchanged}</p>;
  const since = history.filter((entry) => entry.version > item.version);
  return (
    <Section title={b.changed} className={styles['changed']}>
      {item.status === item.statusNow ? null : (
        <p>
          {b.statusWas} <Named status={item.status} /> {b.statusIs} <Named status={item.statusNow} />
        </p>
      )}
      <ul className={styles['since']}>
        {since.map((entry) => {
          const { title, details } = wordsOf(entry, titles, t);
          return (
            <li key={entry.hash}>
              <strong>{title}</strong> {details.join(' ')}{' '}
              <span className={styles['quiet']}>
                <Moment at={entry.at} />, {entry.by.name}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** A snapshot keeps statuses as words; one that these pages do not know is shown as it is. */
function Named({ status }: { readonly status: string }) {
  const known = statuses.find((s) => s === status);
  return known === undefined ? <>{status}</> : <StatusWord status={known} />;
}
