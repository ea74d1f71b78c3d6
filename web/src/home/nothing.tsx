/** Nothing waits: what would, for somebody in this part, and where to look meanwhile. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import type { Me } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Message } from '../parts/states.tsx';

type Part = 'analyst' | 'decider' | 'owner' | 'auditor' | 'administrator' | 'other';

function partOf({ roles, offices }: Me): Part {
  if (roles.includes('analyst')) return 'analyst';
  if (offices.ciso || offices.seat || offices.delegations.length > 0) return 'decider';
  if (roles.includes('auditor')) return 'auditor';
  if (roles.includes('requester') || roles.includes('risk-owner')) return 'owner';
  return roles.includes('administrator') ? 'administrator' : 'other';
}

export function Nothing() {
  const { t } = useText();
  const { data: me } = useQuery(meQuery);
  const part = me === undefined ? 'other' : partOf(me);
  return (
    <Message
      icon="good"
      title={t.home.nothing}
      action={
        part === 'administrator' ? (
          <Link to="/settings/people" className={buttons['button']}>
            {t.settings.pages.people}
          </Link>
        ) : (
          <Link to="/register" search={part === 'owner' ? { mine: true } : {}} className={buttons['button']}>
            {t.states.toRegister}
          </Link>
        )
      }
    >
      <p>{t.home.nothingText[part]}</p>
    </Message>
  );
}
