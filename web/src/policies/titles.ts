/** Policies by their titles where only the id is known. */
import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../api/queries.ts';

/** The title of a policy; its id until the policies are there. */
export function usePolicyTitles(): (policy: string) => string {
  const { data: policies = [] } = useQuery(policiesQuery);
  return (id) => policies.find((policy) => policy.id === id)?.title ?? id;
}
