/** Filing once: the same key for the same try, so that an answer lost on the way never files twice. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem, answered, api } from '../api/client.ts';
import type { RequestBody } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { type Complaints, complaintsOf } from '../parts/error-summary.tsx';
import { fieldAt } from './form.ts';

export type Filing = {
  readonly busy: boolean;
  /** How often somebody tried: what is said after a try takes the focus anew. */
  readonly attempt: number;
  readonly complaints: Complaints | null;
  readonly tell: (complaints: Complaints | null) => void;
  /** `first` false: it was stopped before anything was sent. */
  readonly run: (first: () => Promise<boolean>, body: RequestBody) => Promise<void>;
};

export function useFiling(of: string | null, discard: () => Promise<void>): Filing {
  const { t } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [complaints, setComplaints] = useState<Complaints | null>(null);
  const [sent, setSent] = useState({ body: '', key: '' });
  const tell = (said: Complaints | null) => {
    setComplaints(said);
    setAttempt((n) => n + 1);
  };

  const arrive = async (number: string, bounced: boolean) => {
    await discard();
    await queries.invalidateQueries();
    const params = { number };
    if (bounced)
      await navigate({ to: '/exceptions/$number/correct', params, search: { bounced: true }, replace: true });
    else await navigate({ to: '/exceptions/$number', params, replace: true });
  };
  const run = async (first: () => Promise<boolean>, body: RequestBody) => {
    if (busy) return;
    setBusy(true);
    try {
      if (!(await first())) return tell(null);
      const json = JSON.stringify(body);
      const key = sent.body === json ? sent.key : crypto.randomUUID();
      setSent({ body: json, key });
      const headers = { 'idempotency-key': key };
      const filed = await answered(
        of === null
          ? api.POST('/v1/exceptions', { body, headers })
          : api.POST('/v1/exceptions/{id}/submission', { body, headers, params: { path: { id: of } } }),
      );
      await arrive(filed.number, false);
    } catch (error) {
      const bounced = error instanceof ApiProblem && error.problem?.type === '/problems/bounced';
      const number = error instanceof ApiProblem ? error.problem?.exception?.number : undefined;
      if (bounced && number !== undefined && of === null) return await arrive(number, true);
      if (bounced) setSent({ body: '', key: '' });
      tell(complaintsOf(error, t, fieldAt));
    } finally {
      setBusy(false);
    }
  };
  return { busy, attempt, complaints, tell, run };
}
