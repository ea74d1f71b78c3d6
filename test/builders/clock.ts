/** The instant that every test starts from. Time moves by `plusDays(NOW, n)`, never by waiting. */
import { type Instant, instant } from '../../src/domain/time.ts';

export const NOW: Instant = instant('2026-03-02T09:00:00Z');
