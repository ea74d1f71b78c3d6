/** Every word that a page shows, in German. */
import { board } from './de/board.ts';
import { acting } from './de/acting.ts';
import { assess } from './de/assess.ts';
import { deciding } from './de/deciding.ts';
import { emergency } from './de/emergency.ts';
import { exception } from './de/exception.ts';
import { form } from './de/form.ts';
import { frame } from './de/frame.ts';
import { further } from './de/further.ts';
import { metrics } from './de/metrics.ts';
import { policies } from './de/policies.ts';
import { actions, codes, events } from './de/record.ts';
import { records } from './de/records.ts';
import { register } from './de/register.ts';
import { settings } from './de/settings.ts';
import { review } from './de/review.ts';
import { tests } from './de/tests.ts';
import { renewal } from './de/renewal.ts';
import { request } from './de/request.ts';
import { vocabulary } from './de/vocabulary.ts';
import { home, inbox, work } from './de/work.ts';
import type { Catalogue } from './en.ts';

export const de: Catalogue = {
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
