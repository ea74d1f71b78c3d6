/** Matrix, routes, terms and gates as they stand, what is proposed, what comes into force, and how any of it changes. */
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import buttons from '../parts/button.module.css';
import { Disclosure } from '../parts/disclosure.tsx';
import { BandWord } from '../parts/vocabulary.tsx';
import { Moment } from '../time/moment.tsx';
import { isAllowed, NotOpen } from './acts.tsx';
import { Differences } from './differences.tsx';
import { Levels, Matrix } from './matrix.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { configurationQuery, type Settings } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';
import { groups, valueText } from './values.ts';

export function MatrixPage() {
  const { t, language } = useText();
  const m = t.settings.matrix;
  return (
    <SettingsPage
      title={t.settings.pages.matrix}
      lead={m.lead}
      query={configurationQuery(language)}
      actions={({ allowedActions }) =>
        isAllowed(allowedActions, 'ProposeConfiguration') ? (
          <Link to="/settings/matrix/propose" className={`${buttons['button']} ${buttons['primary']}`}>
            {t.settings.actions.ProposeConfiguration}
          </Link>
        ) : null
      }
    >
      {(settings) => (
        <>
          {settings.proposals.length === 0 ? null : (
            <Section title={m.proposed}>
              <div className={styles['cards']}>
                {settings.proposals.map((proposal) => (
                  <ProposalCard key={proposal.id} proposal={proposal} settings={settings} />
                ))}
              </div>
            </Section>
          )}
          <Coming settings={settings} />
          <Section title={m.matrix} plain>
            <Matrix matrix={settings.matrix} />
            <Levels />
          </Section>
          <Routes settings={settings} />
          <div className={styles['groups']}>
            {groups.map(({ name, keys }) => (
              <Section key={name} title={m.groups[name]}>
                <dl className={styles['values']}>
                  {keys.map((key) => (
                    <div key={key}>
                      <dt>{m.keys[key]}</dt>
                      <dd>{valueText(key, settings.current, t)}</dd>
                    </div>
                  ))}
                </dl>
              </Section>
            ))}
          </div>
          <Section title={m.fixed}>
            <p className={styles['note']}>
              {m.fixedText(settings.fixed.structuralMaxDays, settings.fixed.emergencyHours)}
            </p>
          </Section>
          <Section title={m.how}>
            <p className={styles['note']}>{m.howText}</p>
          </Section>
          <Past settings={settings} />
          <NotOpen
            actions={[...settings.allowedActions, ...settings.proposals.flatMap((p) => p.allowedActions)]}
          />
        </>
      )}
    </SettingsPage>
  );
}

/** Confirmed, and not in force yet: each against what is in force before it. */
function Coming({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const ahead = settings.history.filter((entry) => entry.from > settings.asOf);
  if (ahead.length === 0) return null;
  return (
    <Section title={t.settings.matrix.coming}>
      <div className={styles['cards']}>
        {ahead.map((entry, i) => (
          <div key={entry.from} className={styles['card']}>
            <p>
              {t.settings.matrix.inForceFrom} <Moment at={entry.from} />
            </p>
            <Differences
              before={ahead[i - 1]?.configuration ?? settings.current}
              after={entry.configuration}
              caption={t.settings.matrix.changes}
            />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Past({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const past = settings.history.filter((entry) => entry.from <= settings.asOf).toReversed();
  if (past.length === 0) return null;
  return (
    <Section title={t.settings.matrix.history} plain>
      <Disclosure label={t.settings.matrix.historyCount(past.length)}>
        <ul className={styles['cards']}>
          {past.map((entry, i) => (
            <li key={entry.from}>
              <p>
                {t.settings.matrix.inForceFrom} <Moment at={entry.from} />
              </p>
              {past[i + 1] === undefined ? null : (
                <Differences
                  before={past[i + 1]?.configuration ?? entry.configuration}
                  after={entry.configuration}
                  caption={t.settings.matrix.changes}
                />
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}

function Routes({ settings }: { readonly settings: Settings }) {
  const { t } = useText();
  const m = t.settings.matrix;
  return (
    <Section title={m.routes}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{m.when}</th>
            <th scope="col">{m.decides}</th>
            <th scope="col">{m.longest}</th>
          </tr>
        </thead>
        <tbody>
          {settings.routes.map((route) => (
            <tr key={`${route.band} ${route.circumstance}`}>
              <th scope="row">
                {route.circumstance === 'none' ? (
                  <BandWord band={route.band} />
                ) : (
                  m.circumstances[route.circumstance]
                )}
              </th>
              <td>{m.routeWords[route.route]}</td>
              <td>{m.days(route.longestTermDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{m.routesNote}</p>
    </Section>
  );
}
