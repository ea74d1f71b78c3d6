/** What an answer said against one field of a command, for below that field. */
import { ApiProblem } from '../api/client.ts';

export function said(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof ApiProblem) || error.problem === null) return undefined;
  const found = error.problem.violations.filter((v) => v.field === pointer);
  return found.length === 0 ? undefined : found.map((v) => v.message).join(' ');
}
