/** Why a sign-in did not work, in words for the form. */
import { ApiProblem } from '../api/client.ts';
import type { Catalogue } from '../catalogue/en.ts';

export type Refusal = { readonly title: string; readonly sentences: readonly string[] };

export function refusalOf(error: unknown, t: Catalogue): Refusal {
  if (!(error instanceof ApiProblem)) return { title: t.states.down, sentences: [t.states.downText] };
  if (error.problem === null || error.status >= 500)
    return { title: t.states.failed, sentences: [t.states.failedText, error.requestId] };
  const said = error.problem.violations.map((v) => `${v.message} ${v.remedy}`.trim());
  return { title: error.problem.title, sentences: said.length === 0 ? [error.problem.detail] : said };
}
