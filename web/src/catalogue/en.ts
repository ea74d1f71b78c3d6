/** Every word that a page shows, in English. German (`de.ts`) has the same keys, or it does not compile. */
import { board } from './en/board.ts';
import { acting } from './en/acting.ts';
import { assess } from './en/assess.ts';
import { deciding } from './en/deciding.ts';
import { emergency } from './en/emergency.ts';
import { exception } from './en/exception.ts';
import { form } from './en/form.ts';
import { frame } from './en/frame.ts';
import { further } from './en/further.ts';
import { metrics } from './en/metrics.ts';
import { policies } from './en/policies.ts';
import { actions, codes, events } from './en/record.ts';
import { records } from './en/records.ts';
import { register } from './en/register.ts';
import { settings } from './en/settings.ts';
import { review } from './en/review.ts';
import { tests } from './en/tests.ts';
import { renewal } from './en/renewal.ts';
import { request } from './en/request.ts';
import { vocabulary } from './en/vocabulary.ts';
import { home, inbox, work } from './en/work.ts';

export const en = {
  ...frame,
  ...vocabulary,
  home,
  inbox,
  work,
  form,
  register,
  exception,
  acting,
  assess,
  deciding,
  tests,
  metrics,
  board,
  records,
  settings,
  further,
  review,
  policies,
  request,
  renewal,
  emergency,
  actions,
  codes,
  events,
};

/** The shape of a language: the same keys, whatever the words. */
export type Catalogue = typeof en;
