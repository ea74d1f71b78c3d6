/** Holds the live connection while somebody is signed in, and asks anew for what belongs to the person themselves. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery, noticesQuery, workQuery } from '../api/queries.ts';
import { startLive } from './feed.ts';
import { useLive } from './use-live.ts';

export function Live() {
  const queries = useQueryClient();
  // Refused: the session may have ended, and asking who one is leads to the sign-in.
  useEffect(() => startLive(() => void queries.invalidateQueries({ queryKey: meQuery.queryKey })), [queries]);
  const own = () => {
    void queries.invalidateQueries({ queryKey: workQuery.queryKey });
    void queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
  };
  useLive('exception', null, own);
  useLive('configuration', null, own);
  useLive('policy', null, () => {
    own();
    void queries.invalidateQueries({ queryKey: ['policies'] });
  });
  useLive('authority', null, () => {
    own();
    void queries.invalidateQueries({ queryKey: meQuery.queryKey });
    void queries.invalidateQueries({ queryKey: ['authority'] });
  });
  return null;
}
