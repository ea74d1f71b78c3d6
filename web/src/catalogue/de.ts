/** Every word that a page shows, in German. */
import { exception } from './de/exception.ts';
import { form } from './de/form.ts';
import { frame } from './de/frame.ts';
import { metrics } from './de/metrics.ts';
import { actions, codes, events } from './de/record.ts';
import { register } from './de/register.ts';
import { vocabulary } from './de/vocabulary.ts';
import type { Catalogue } from './en.ts';

export const de: Catalogue = {
  ...frame,
  ...vocabulary,
  form,
  register,
  exception,
  metrics,
  actions,
  codes,
  events,
};
