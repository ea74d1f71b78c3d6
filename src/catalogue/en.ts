/** The catalogue in English. */
import { decision } from './en/decision.ts';
import { frame } from './en/frame.ts';
import { notices } from './en/notices.ts';
import { request } from './en/request.ts';
import { review } from './en/review.ts';
import { running } from './en/running.ts';
import { words } from './en/words.ts';
import type { Language } from './saying.ts';

export const en: Language = {
  sayings: { ...request, ...decision, ...running, ...review, ...frame },
  notices,
  ...words,
};
