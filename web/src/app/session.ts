/** Who is signed in, and what happens when nobody is any more. */
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/client.ts';

export const signedOut = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;

/** Only a path of this site: a link must not be able to send somebody elsewhere after they sign in. */
export const safeBack = (back: unknown): string =>
  typeof back === 'string' && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in') ? back : '/';

/** `onSignedOut` runs when an answer says that the session has ended. */
export function createQueries(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (signedOut(error)) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The server has said its word; asking again changes nothing. No answer at all may be a restart: once more.
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 1,
        retryDelay: 800,
      },
    },
  });
}
