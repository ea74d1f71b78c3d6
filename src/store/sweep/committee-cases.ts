/** Cases that a committee votes on: few, so that which of them have run their period is asked of the domain. */
import { type Client, run } from '../units/connection.ts';

const open = {
  name: 'committee-cases',
  text: `select id from exceptions where case_waits = 'decision' and case_route in ('committee', 'committee-with-ciso')
          order by id limit $1`,
};

export const committeeCases = async (client: Client, limit: number): Promise<readonly string[]> =>
  (await run<{ readonly id: string }>(client, open, [limit])).rows.map((row) => row.id);
