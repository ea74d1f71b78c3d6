/** What needs me, the most urgent first; what I was told; and for the CISO what was done with what they delegated. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery, workQuery } from '../api/queries.ts';
import type { Work } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { inboxKinds } from '../inbox/search.ts';
import { Icon } from '../parts/icon.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { useNow } from '../time/clock.ts';
import { minuteText, relativeText } from '../time/words.ts';
import { ItemLine } from '../work/item-line.tsx';
import { Delegated } from './delegated.tsx';
import styles from './home.module.css';
import { Nothing } from './nothing.tsx';
import { Notices } from './notices.tsx';

export function HomePage() {
  const { t, language } = useText();
  const { data: me } = useQuery(meQuery);
  const { data: work, error, refetch } = useQuery(workQuery);
  return (
    <div className={styles['page']}>
      <PageTitle title={t.home.title} />
      {work === undefined ? (
        error === null ? (
          <Loading label={t.home.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <div className={styles['columns']}>
          <div className={styles['main']}>
            {error === null ? null : (
              <p role="status" className={styles['stale']}>
                <Icon name="warning" /> {t.states.staleText} {t.states.stale}{' '}
                {minuteText(work.asOf, language)}.
              </p>
            )}
            <Vacant work={work} />
            {work.groups.length === 0 ? <Nothing /> : <Waiting work={work} />}
          </div>
          <div className={styles['rail']}>
            {me?.offices.ciso === true ? <Delegated /> : null}
            <Notices />
            {me?.allowedActions.some((a) => a.action === 'GrantEmergency' && a.allowed) === true ? (
              <p className={`${styles['muted']} screen-only`}>
                <Link to="/emergency">{t.emergency.title}</Link>
              </p>
            ) : null}
          </div>
        </div>
      )}
    </div>
  );
}

function Vacant({ work: { vacant } }: { readonly work: Work }) {
  const { t } = useText();
  if (vacant === null) return null;
  return (
    <div className={styles['vacant']}>
      <p>
        <Icon name="warning" /> <strong>{t.home.vacant}</strong>
      </p>
      <p>
        {vacant.message} {vacant.remedy}
      </p>
    </div>
  );
}

function Waiting({ work }: { readonly work: Work }) {
  const { t, language } = useText();
  const now = useNow();
  const count = work.groups.reduce((n, group) => n + group.count, 0);
  const more = work.groups.some((group) => group.more);
  const ends = work.groups
    .flatMap((group) => group.items.flatMap(({ due, overdue }) => (due === null || overdue ? [] : [due])))
    .toSorted((a, b) => (a < b ? -1 : 1));
  const [first] = ends;
  const soonest = first === undefined ? '' : relativeText(first, now, language);
  return (
    <>
      <p role="status" className={styles['summary']}>
        {t.home.summary(t.home.things(count, more), soonest)}
      </p>
      {work.groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
    </>
  );
}

function Group({ group }: { readonly group: Work['groups'][number] }) {
  const { t } = useText();
  const queued = inboxKinds.find((kind) => kind === group.kind);
  const hidden = group.count - group.items.length;
  return (
    <Section
      title={t.work.kinds[group.kind]}
      aside={group.more ? `${group.count}+` : String(group.count)}
      plain
    >
      <ul className={styles['items']}>
        {group.items.map((item) => (
          <ItemLine key={`${item.exception?.id ?? ''} ${item.item?.id ?? ''}`} item={item} />
        ))}
      </ul>
      {queued !== undefined && (hidden > 0 || group.count > 1) ? (
        <p className={styles['more']}>
          <Link to="/inbox" search={{ kind: queued }}>
            {t.home.inInbox}
          </Link>
        </p>
      ) : hidden > 0 ? (
        <p className={styles['more']}>{t.home.more(String(hidden))}</p>
      ) : null}
    </Section>
  );
}
