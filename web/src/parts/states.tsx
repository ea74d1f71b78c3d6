/** Empty, loading and failed: what a page says when it has nothing else to say. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProblem, Unreachable } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from './button.module.css';
import { Icon, type IconName } from './icon.tsx';
import { PageTitle } from './page.tsx';
import styles from './states.module.css';

/** Shown only when the answer takes longer than a person notices; a flash of "Loading" is slower than none. */
const PATIENCE_MS = 250;

export function Loading({ label }: { readonly label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={styles['loading']}>
      {late ? label : ''}
    </p>
  );
}

/** `page`: the message is all there is, so it is the page's heading. */
export function Message(props: {
  readonly icon: IconName;
  readonly title: string;
  readonly page?: boolean;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const { icon, title, page = false, children, action } = props;
  return (
    <div className={styles['message']}>
      <Icon name={icon} className={styles['icon']} />
      {page ? (
        <PageTitle title={title} className={styles['title']} />
      ) : (
        <h2 className={styles['title']}>{title}</h2>
      )}
      <div className={styles['words']}>{children}</div>
      {action === undefined ? null : <div className={styles['action']}>{action}</div>}
    </div>
  );
}

export const ToRegister = () => {
  const { t } = useText();
  return (
    <Link to="/register" className={buttons['button']}>
      {t.states.toRegister}
    </Link>
  );
};

/** Whatever kept a page from its data, with what happened and what to do. */
export function Failed(props: {
  readonly error: unknown;
  readonly retry?: () => void;
  readonly page?: boolean;
}) {
  const { error, retry, page = false } = props;
  const { t } = useText();
  const again =
    retry === undefined ? undefined : (
      <button type="button" className={buttons['button']} onClick={retry}>
        {t.states.retry}
      </button>
    );
  if (error instanceof Unreachable)
    return (
      <Message icon="warning" title={t.states.down} page={page} action={again}>
        <p>{t.states.downText}</p>
      </Message>
    );
  if (error instanceof ApiProblem && error.status >= 500)
    return (
      <Message icon="warning" title={t.states.failed} page={page} action={again}>
        <p>{t.states.failedText}</p>
        <p>
          <code>{error.requestId}</code>
        </p>
      </Message>
    );
  if (error instanceof ApiProblem && error.problem !== null)
    return (
      <Message
        icon={error.status === 403 ? 'closed' : 'warning'}
        title={error.status === 403 ? t.states.forbidden : error.problem.title}
        page={page}
        action={error.status === 403 ? <ToRegister /> : again}
      >
        {error.problem.violations.length === 0 ? <p>{error.problem.detail}</p> : null}
        {error.problem.violations.map((v) => (
          <p key={`${v.code} ${v.field} ${v.reason}`}>
            {v.message} {v.remedy}
          </p>
        ))}
      </Message>
    );
  return (
    <Message icon="warning" title={t.states.bug} page={page} action={again}>
      <p>{t.states.bugText}</p>
    </Message>
  );
}

export function NotFound() {
  const { t } = useText();
  return (
    <Message icon="search" title={t.states.notFound} page action={<ToRegister />}>
      <p>{t.states.notFoundText}</p>
    </Message>
  );
}
