/** Who holds the CISO office, who acts for it, and when its holder is away. */
import { useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section } from '../exception/section.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../time/moment.tsx';
import { Act, NotOpen } from './acts.tsx';
import { AppointCiso, RecordAbsence, RecordActing } from './authority-dialogs.tsx';
import { HeldBy } from './held-by.tsx';
import { type Authority, authorityQuery } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

type Open = 'AppointCiso' | 'RecordActingCiso' | 'RecordAbsence' | null;

export function AuthorityPage() {
  const { t, language } = useText();
  const [open, setOpen] = useState<Open>(null);
  const a = t.settings.authority;
  const close = () => setOpen(null);
  return (
    <SettingsPage title={t.settings.pages.authority} lead={a.lead} query={authorityQuery(language)}>
      {(authority) => (
        <>
          <Vacancy authority={authority} />
          <Section title={a.ciso}>
            {authority.ciso === null ? (
              <Quiet>{a.vacant}</Quiet>
            ) : (
              <HeldBy holder={authority.ciso.holder} since={authority.ciso.since} />
            )}
            <div className={styles['below']}>
              <Act of={authority.allowedActions} action="AppointCiso" onAct={() => setOpen('AppointCiso')}>
                {t.settings.actions.AppointCiso}
              </Act>
            </div>
          </Section>
          <Acting authority={authority} onRecord={() => setOpen('RecordActingCiso')} />
          <Absences authority={authority} onRecord={() => setOpen('RecordAbsence')} />
          <Earlier authority={authority} />
          <NotOpen
            actions={authority.allowedActions.filter((x) =>
              ['AppointCiso', 'RecordActingCiso', 'RecordAbsence'].includes(x.action),
            )}
          />
          {open === 'AppointCiso' ? <AppointCiso onClose={close} /> : null}
          {open === 'RecordActingCiso' ? <RecordActing onClose={close} /> : null}
          {open === 'RecordAbsence' ? <RecordAbsence onClose={close} /> : null}
        </>
      )}
    </SettingsPage>
  );
}

function Vacancy({ authority }: { readonly authority: Authority }) {
  const { t } = useText();
  const { vacancy, ciso } = authority;
  if (vacancy !== null)
    return (
      <div className={styles['alarm']}>
        <Icon name="warning" />
        <strong>{vacancy.title}</strong>
        <p>
          {vacancy.message} {vacancy.remedy}
        </p>
      </div>
    );
  if (ciso === null || ciso.holder.active) return null;
  return (
    <div className={styles['alarm']}>
      <Icon name="warning" />
      <strong>{t.settings.authority.cisoLeft(ciso.holder.name)}</strong>
      <p>{t.settings.authority.cisoLeftText}</p>
    </div>
  );
}

function Acting({ authority, onRecord }: { readonly authority: Authority; readonly onRecord: () => void }) {
  const { t } = useText();
  const a = t.settings.authority;
  const now = authority.acting.findLast((x) => x.until === null || x.until > authority.asOf);
  return (
    <Section title={a.acting}>
      {now === undefined ? (
        <Quiet>{a.noActing}</Quiet>
      ) : (
        <>
          <HeldBy holder={now.person} since={now.since}>
            {now.until === null ? null : (
              <span className={styles['muted']}>
                {t.settings.until} <Moment at={now.until} />
              </span>
            )}
          </HeldBy>
          <p className={styles['note']}>{a.actingNote(now.by.name)}</p>
        </>
      )}
      <div className={styles['below']}>
        <Act of={authority.allowedActions} action="RecordActingCiso" onAct={onRecord}>
          {t.settings.actions.RecordActingCiso}
        </Act>
      </div>
    </Section>
  );
}

function Absences({ authority, onRecord }: { readonly authority: Authority; readonly onRecord: () => void }) {
  const { t } = useText();
  const a = t.settings.authority;
  const ahead = authority.absences.filter((x) => x.until === null || x.until > authority.asOf);
  return (
    <Section title={a.absences}>
      {ahead.length === 0 ? (
        <Quiet>{a.noAbsence}</Quiet>
      ) : (
        <ul>
          {ahead.map((x) => (
            <li key={`${x.from} ${x.until}`}>
              <Moment at={x.from} /> – {x.until === null ? a.untilAppointed : <Moment at={x.until} />}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['below']}>
        <Act of={authority.allowedActions} action="RecordAbsence" onAct={onRecord}>
          {t.settings.actions.RecordAbsence}
        </Act>
      </div>
    </Section>
  );
}

function Earlier({ authority }: { readonly authority: Authority }) {
  const { t } = useText();
  const before = authority.offices.filter((o) => o.until !== null);
  if (before.length === 0) return null;
  return (
    <Section title={t.settings.authority.earlier}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t.settings.authority.holder}</th>
            <th scope="col">{t.settings.from}</th>
            <th scope="col">{t.settings.to}</th>
          </tr>
        </thead>
        <tbody>
          {before.map((o) => (
            <tr key={o.since}>
              <th scope="row">{o.holder.name}</th>
              <td>
                <Moment at={o.since} />
              </td>
              <td>{o.until === null ? null : <Moment at={o.until} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
