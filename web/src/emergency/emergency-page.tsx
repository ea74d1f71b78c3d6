/** Breaking the glass, for those who may; for everybody else why not, who may, and the way that is open to them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading, Message } from '../parts/states.tsx';
import styles from '../request/request.module.css';
import { EmergencyForm } from './emergency-form.tsx';

export function EmergencyPage() {
  const { t } = useText();
  const e = t.emergency;
  const { data: me, error, refetch } = useQuery(meQuery);
  if (me === undefined)
    return error === null ? (
      <Loading label={e.loading} />
    ) : (
      <Failed error={error} retry={() => void refetch()} page />
    );
  const granting = me.allowedActions.find((a) => a.action === 'GrantEmergency');
  if (granting?.allowed !== true)
    return (
      <Message
        icon="closed"
        title={t.states.forbidden}
        page
        action={
          <Link to="/new" className={buttons['button']}>
            {t.request.title}
          </Link>
        }
      >
        {granting?.because.map((v) => (
          <p key={v.reason}>
            {v.message} {v.remedy}
          </p>
        ))}
        <p>
          <Link to="/settings/authority">{e.whoMay}</Link>
        </p>
      </Message>
    );
  return (
    <div className={styles['page']}>
      <PageTitle title={e.title} />
      <p className={styles['lead']}>{e.lead}</p>
      <EmergencyForm me={me} />
    </div>
  );
}
