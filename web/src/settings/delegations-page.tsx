/** What the CISO delegated to whom, within which bounds, how they used it, and what can be done about it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery, policiesQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Message } from '../parts/states.tsx';
import { Act, NotOpen } from './acts.tsx';
import { DelegationCard } from './delegation-card.tsx';
import {
  AcceptDelegation,
  ConfirmDelegation,
  GiveDelegation,
  RevokeDelegation,
} from './delegation-dialogs.tsx';
import { authorityQuery, type Delegation } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

export type Asked = {
  readonly action: 'AcceptDelegation' | 'ConfirmDelegation' | 'RevokeDelegation';
  readonly delegation: Delegation;
};

export function DelegationsPage() {
  const { t, language } = useText();
  const d = t.settings.delegations;
  const { data: me } = useQuery(meQuery);
  const { data: policies = [] } = useQuery(policiesQuery);
  const [giving, setGiving] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const card = (delegation: Delegation) => (
    <DelegationCard
      key={delegation.id}
      delegation={delegation}
      policies={policies}
      mine={delegation.to.id === me?.person.id}
      onAsk={(action) => setAsked({ action, delegation })}
    />
  );
  return (
    <SettingsPage
      title={t.settings.pages.delegations}
      lead={d.lead}
      query={authorityQuery(language)}
      actions={(authority) => (
        <Act of={authority.allowedActions} action="GrantDelegation" onAct={() => setGiving(true)} primary>
          {t.settings.actions.GrantDelegation}
        </Act>
      )}
    >
      {({ delegations, allowedActions }) => {
        const live = delegations.filter((x) => x.standing !== 'ended');
        const ended = delegations.filter((x) => x.standing === 'ended').toReversed();
        return (
          <>
            {live.length === 0 ? (
              <Message icon="person" title={d.none}>
                <p>{d.noneText}</p>
              </Message>
            ) : (
              <div className={styles['cards']}>{live.map(card)}</div>
            )}
            {ended.length === 0 ? null : (
              <Section title={d.ended} plain>
                <Disclosure label={d.endedCount(ended.length)}>
                  <div className={styles['cards']}>{ended.map(card)}</div>
                </Disclosure>
              </Section>
            )}
            <NotOpen
              actions={[
                ...allowedActions.filter((x) => x.action === 'GrantDelegation'),
                ...live.flatMap((x) => x.allowedActions),
              ]}
            />
            {giving ? <GiveDelegation policies={policies} onClose={() => setGiving(false)} /> : null}
            {asked?.action === 'AcceptDelegation' ? (
              <AcceptDelegation delegation={asked.delegation} onClose={close} />
            ) : null}
            {asked?.action === 'ConfirmDelegation' ? (
              <ConfirmDelegation delegation={asked.delegation} onClose={close} />
            ) : null}
            {asked?.action === 'RevokeDelegation' ? (
              <RevokeDelegation delegation={asked.delegation} onClose={close} />
            ) : null}
          </>
        );
      }}
    </SettingsPage>
  );
}
