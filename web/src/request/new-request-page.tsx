/** New request: the policy first, with what it suggests to try; then the form. The draft's id is in the address. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { exceptionQuery, meQuery, personQuery, policyQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { ChoosePolicy } from './choose-policy.tsx';
import { Drafts } from './drafts.tsx';
import { emptyForm, emptyMilestone, newKey, type RequestForm as Form } from './form.ts';
import { filedForm, formOf } from './keep.ts';
import { keptDraft } from './kept-draft.ts';
import { WaitToBeRatified } from './ratifies.tsx';
import { RequestForm } from './request-form.tsx';
import styles from './request.module.css';

const route = getRouteApi('/inside/new');

export function NewRequestPage() {
  const { t } = useText();
  const { draft, policy, ratifies } = route.useSearch();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const [reads, setReads] = useState(0);
  const submitting = me?.allowedActions.find((a) => a.action === 'SubmitRequest');
  const begin = (chosen: string) =>
    void navigate({ to: '/new', search: { policy: chosen, draft: newKey() } });
  return (
    <div className={styles['page']}>
      <PageTitle title={t.request.title} />
      {submitting?.allowed === false ? (
        <Notice icon="closed" title={t.request.notAllowed}>
          {submitting.because.map((v) => (
            <p key={v.reason}>
              {v.message} {v.remedy}
            </p>
          ))}
        </Notice>
      ) : null}
      {draft === undefined && policy === undefined && ratifies === undefined ? (
        <>
          <p className={styles['known']}>
            <Link to="/emergency">{t.emergency.cannotWait}</Link>
          </p>
          <WaitToBeRatified />
          <Drafts />
          <ChoosePolicy onChoose={(chosen) => begin(chosen.id)} />
        </>
      ) : draft === undefined ? (
        // From the first key on the address leads back to what was written.
        <Navigate to="/new" search={(before) => ({ ...before, draft: newKey() })} replace />
      ) : me === undefined ? null : (
        <Begun
          key={`${draft} ${reads}`}
          me={me}
          draft={draft}
          policy={policy}
          ratifies={ratifies}
          reading={reads}
          onReload={() => setReads(reads + 1)}
        />
      )}
    </div>
  );
}

type Begin = {
  readonly me: Me;
  readonly draft: string;
  readonly policy: string | undefined;
  readonly ratifies: string | undefined;
  /** Counts how often what is kept was asked for: what was read once is not shown again as what stands now. */
  readonly reading: number;
};

function Begun(props: Begin & { readonly onReload: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const id = props.draft;
  const { data, error, refetch } = useQuery({
    queryKey: ['begun', id, props.reading],
    queryFn: async () => (await kept(id)) ?? { version: 0, of: null, form: await begun(queries, props) },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined)
    return error === null ? (
      <Loading label={t.request.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} />
    );
  // Somebody's own drafts are one list; what corrects a filed request goes on at its number, and is never filed anew.
  if (data.of !== null)
    return <Navigate to="/exceptions/$number/correct" params={{ number: data.of }} replace />;
  return (
    <RequestForm
      initial={data.form}
      draft={{ id, version: data.version }}
      of={null}
      onReload={props.onReload}
    />
  );
}

async function kept(id: string): Promise<{ version: number; of: string | null; form: Form } | null> {
  const draft = await keptDraft(id);
  if (draft === null) return null;
  const { version, content } = draft;
  const { of } = content;
  return { version, of: typeof of === 'string' ? of : null, form: await formOf(content) };
}

/** What the register knows already is filled in: who asks, whom they report to, the policy's own term. */
async function begun(
  queries: ReturnType<typeof useQueryClient>,
  { me, policy, ratifies }: Begin,
): Promise<Form> {
  const own = await queries.fetchQuery(personQuery(me.person.id)).catch(() => null);
  const manager = typeof own?.manager === 'object' ? own.manager : null;
  const about = { value: me.person.id, label: me.person.name };
  const known: Form = {
    ...emptyForm,
    milestones: [emptyMilestone([about])],
    contact: own?.email ?? '',
    riskOwner: manager === null ? [] : [{ value: manager.id, label: manager.name }],
  };
  if (ratifies !== undefined) {
    const emergency = await filedForm(await queries.fetchQuery(exceptionQuery(ratifies)));
    return {
      ...known,
      ...emergency,
      milestones: known.milestones,
      contact: emergency.contact || known.contact,
      ratifies,
    };
  }
  if (policy === undefined) return known;
  const { defaultTermDays } = await queries.fetchQuery(policyQuery(policy));
  return { ...known, policy, termDays: String(defaultTermDays) };
}
