/** Who is signed in, by what right they decide, what this browser shall do, and the way out. */
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetWriting } from '../acting/kept.ts';
import { answered, api } from '../api/client.ts';
import type { Me } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { Panel } from '../parts/panel.tsx';
import { PreferenceChoices } from '../preferences/choices.tsx';
import styles from './shell.module.css';

export function Account({ me }: { readonly me: Me }) {
  const { t } = useText();
  const label = (
    <>
      <Icon name="person" />
      <span className={styles['who']}>{me.person.name}</span>
    </>
  );
  return (
    <Panel label={label} name={t.bar.account(me.person.name)} align="end" className={styles['account']}>
      <div className={styles['identity']}>
        <strong>{me.person.name}</strong>
        {me.person.title === '' ? null : <span>{me.person.title}</span>}
        <span>{standingOf(me, t).join(', ')}</span>
      </div>
      <PreferenceChoices />
      <Link to="/settings" className={styles['settings']}>
        {t.account.settings}
      </Link>
      <SignOut />
    </Panel>
  );
}

function standingOf(me: Me, t: ReturnType<typeof useText>['t']): readonly string[] {
  const { ciso, seat, delegations } = me.offices;
  return [
    ...(ciso ? [t.account.offices.ciso] : []),
    ...(seat ? [t.account.offices.seat] : []),
    ...delegations.map((d) => t.account.offices.delegate(t.bands[d.ceiling].toLowerCase())),
    ...me.roles.map((role) => wordFor(t.roles, role)),
  ];
}

function SignOut() {
  const { t } = useText();
  const router = useRouter();
  const queries = useQueryClient();
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    try {
      await answered(api.POST('/v1/sign-out'));
    } catch {
      setFailed(true);
      return;
    }
    forgetWriting();
    queries.clear();
    await router.navigate({ to: '/sign-in' });
  };
  return (
    <div className={styles['leave']}>
      <button type="button" className={buttons['button']} onClick={() => void leave()}>
        {t.account.signOut}
      </button>
      <span role="alert">{failed ? t.account.signOutFailed : ''}</span>
    </div>
  );
}
