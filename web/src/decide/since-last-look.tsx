/** What has changed since the reader last looked, and the note that they have now. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answered, api } from '../api/client.ts';
import { lookQuery } from '../acting/queries.ts';
import { historyQuery, meQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import { Moment } from '../time/moment.tsx';
import { ChangeList } from './change-list.tsx';
import { changesSince } from './changes.ts';

export function SinceLastLook({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const c = t.deciding.changes;
  const { number, version } = exception;
  const { seen } = exception.case;
  const { data: me } = useQuery(meQuery);
  const { data: last } = useQuery(lookQuery(number));
  const { data: history } = useQuery(historyQuery(number));
  const known = last !== undefined && history !== undefined;
  useEffect(() => {
    // Only once it is on the screen what has changed. A failure costs a longer list the next time, and no more.
    if (!known) return;
    const body = { version, seen };
    answered(api.PUT('/v1/exceptions/{id}/look', { params: { path: { id: number } }, body })).catch(
      () => undefined,
    );
  }, [known, number, version, seen]);
  if (last === undefined || history === undefined) return null;
  if (last === null) return <Quiet>{c.first}</Quiet>;
  const changes = changesSince(last.version, exception, history, me?.person.id ?? '', t);
  const outside = changes.length === 0 && last.version === version && last.seen !== seen;
  if (changes.length === 0 && !outside) return <Quiet>{c.none}</Quiet>;
  return (
    <Section title={c.since} aside={<Moment at={last.at} />}>
      <ChangeList changes={changes} outside={outside} />
    </Section>
  );
}
