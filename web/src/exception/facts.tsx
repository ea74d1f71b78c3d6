/** Who and what, at a glance. People link to what else is theirs. */
import { Link } from '@tanstack/react-router';
import type { Exception } from '../api/types.ts';
import { useText, wordFor } from '../catalogue/text.tsx';
import { Moment } from '../time/moment.tsx';
import { Pair, Pairs, Section } from './section.tsx';

export function Facts({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const f = t.exception.facts;
  const { requester, riskOwner, request, chain, waits } = exception;
  return (
    <Section title={t.exception.sections.facts}>
      <Pairs>
        <Pair label={f.requester}>
          <Link to="/register" search={{ requester: requester.id }}>
            {requester.name}
          </Link>
        </Pair>
        <Pair label={f.riskOwner}>
          <Link to="/register" search={{ riskOwner: riskOwner.id }}>
            {riskOwner.name}
          </Link>
        </Pair>
        {waits === null ? null : (
          <>
            <Pair label={f.waits}>
              {t.settings.matrix.keys[`stepOwners.${waits.step}`]}, {waits.stepOwner ?? f.noOwner}
            </Pair>
            <Pair label={f.processOwner}>{waits.processOwner ?? f.noOwner}</Pair>
          </>
        )}
        {request.contact === '' ? null : <Pair label={f.contact}>{request.contact}</Pair>}
        {request.ticket === '' ? null : <Pair label={f.ticket}>{request.ticket}</Pair>}
        {request.environment === '' ? null : <Pair label={f.environment}>{request.environment}</Pair>}
        <Pair label={f.tier}>{request.tier}</Pair>
        <Pair label={f.classification}>{wordFor(f.classifications, request.classification)}</Pair>
        <Pair label={f.exposure}>{wordFor(f.exposures, request.exposure)}</Pair>
        <Pair label={f.submitted}>
          <Moment at={exception.firstSubmittedAt} />
        </Pair>
        {chain.ageDays === null ? null : <Pair label={f.age}>{t.register.ageWords(chain.ageDays)}</Pair>}
        <Pair label={f.version}>{exception.version}</Pair>
      </Pairs>
    </Section>
  );
}
