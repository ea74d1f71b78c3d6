/** The catalogue in German. */
import { decision } from './de/decision.ts';
import { frame } from './de/frame.ts';
import { notices } from './de/notices.ts';
import { request } from './de/request.ts';
import { review } from './de/review.ts';
import { running } from './de/running.ts';
import { words } from './de/words.ts';
import type { Language } from './saying.ts';

export const de: Language = {
  sayings: { ...request, ...decision, ...running, ...review, ...frame },
  notices,
  ...words,
};
