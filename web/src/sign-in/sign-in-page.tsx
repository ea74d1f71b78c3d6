/** Signing in with a local account: name, password, one-time code. For evaluation, and it says so. */
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answered, api } from '../api/client.ts';
import { safeBack } from '../app/session.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Field } from '../parts/field.tsx';
import { PageTitle } from '../parts/page.tsx';
import { type Refusal, refusalOf } from './refusal.ts';
import styles from './sign-in.module.css';

const route = getRouteApi('/sign-in');
const fields = ['username', 'password', 'code'] as const;
type FieldName = (typeof fields)[number];

export function SignInPage() {
  const { t } = useText();
  const { back, ended } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<readonly FieldName[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const focusField = (name: FieldName) =>
    form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('[name="username"]')?.focus();
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const given = new FormData(event.currentTarget);
    const value = (name: FieldName) => {
      const typed = given.get(name);
      return typeof typed === 'string' ? typed : '';
    };
    const empty = fields.filter((name) => value(name).trim() === '');
    setMissing(empty);
    setRefusal(null);
    if (empty[0] !== undefined) return focusField(empty[0]);
    setBusy(true);
    try {
      const body = {
        username: value('username'),
        password: value('password'),
        code: value('code'),
        as: 'cookie' as const,
      };
      await answered(api.POST('/v1/sign-in', { body }));
    } catch (error) {
      setRefusal(refusalOf(error, t));
      setBusy(false);
      return focusField('code');
    }
    queries.clear();
    router.history.push(safeBack(back));
  };

  const field = (name: FieldName) => ({
    name,
    label: t.signIn[name],
    error: missing.includes(name) ? t.signIn.missing[name] : undefined,
  });
  return (
    <main className={styles['page']}>
      <div className={styles['head']}>
        <p className={styles['mark']}>{t.product}</p>
        <p className={styles['lead']}>{t.signIn.lead}</p>
      </div>
      <form ref={form} className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <PageTitle title={t.signIn.title} quiet />
        {ended === true ? <p className={styles['ended']}>{t.signIn.ended}</p> : null}
        <div role="alert" className={styles['refusal']}>
          {refusal === null ? null : (
            <>
              <strong>{refusal.title}</strong>
              {refusal.sentences.map((sentence) => (
                <span key={sentence}>{sentence}</span>
              ))}
            </>
          )}
        </div>
        <Field {...field('username')} autoComplete="username" autoCapitalize="none" spellCheck={false} />
        <Field {...field('password')} type="password" autoComplete="current-password" />
        <Field
          {...field('code')}
          hint={t.signIn.codeHint}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={20}
        />
        <button type="submit" className={`${buttons['button']} ${buttons['primary']}`} aria-disabled={busy}>
          {busy ? t.signIn.busy : t.signIn.submit}
        </button>
      </form>
      <section className={styles['evaluation']} aria-labelledby="evaluation">
        <h2 id="evaluation">{t.signIn.evaluation}</h2>
        <p>{t.signIn.evaluationText}</p>
        <dl>
          <dt>
            <code>./bin/interim password</code>
          </dt>
          <dd>{t.signIn.evaluationPassword}</dd>
          <dt>
            <code>./bin/interim code NAME</code>
          </dt>
          <dd>{t.signIn.evaluationCode}</dd>
        </dl>
      </section>
    </main>
  );
}
