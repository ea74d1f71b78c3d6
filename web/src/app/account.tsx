/** Who is signed in, by what right they decide, what this browser shall do, and the way out. */
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetWriting } from '../acting/kept.ts';
import { answered, api } from '../api/client.ts';
import type { Me } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import { Choice, Choices, Panel } from '../parts/panel.tsx';
import { languages, preferences, usePreferences } from '../preferences/preferences.ts';
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
      <Settings />
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

function Settings() {
  const { t } = useText();
  const { theme, language, shortcuts } = usePreferences();
  return (
    <>
      <Choices legend={t.account.theme}>
        {(['system', 'light', 'dark'] as const).map((value) => (
          <Choice
            key={value}
            kind="radio"
            name="theme"
            checked={theme === value}
            onChange={() => preferences.set({ theme: value })}
          >
            {t.account.themes[value]}
          </Choice>
        ))}
      </Choices>
      <Choices legend={t.account.language}>
        {languages.map((value) => (
          <Choice
            key={value}
            kind="radio"
            name="language"
            checked={language === value}
            onChange={() => preferences.set({ language: value })}
          >
            <span lang={value}>{t.account.languages[value]}</span>
          </Choice>
        ))}
      </Choices>
      <Choices legend={t.account.shortcuts} hidden>
        <Choice
          kind="checkbox"
          checked={shortcuts}
          onChange={(checked) => preferences.set({ shortcuts: checked })}
          hint={t.account.shortcutsHint}
        >
          {t.account.shortcuts}
        </Choice>
      </Choices>
    </>
  );
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
