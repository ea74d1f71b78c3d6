/** Why it was asked for, in the requester's own words. */
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Quiet, Section, Written } from './section.tsx';
import styles from './exception.module.css';

export function Reasons({ exception }: { readonly exception: Exception }) {
  const { t } = useText();
  const { obstacle, consequence, alternativesTried, structuralReason } = exception.request;
  const r = t.exception.reasons;
  const answers = [
    { question: r.obstacle, answer: obstacle },
    { question: r.consequence, answer: consequence },
    ...(alternativesTried === '' ? [] : [{ question: r.alternatives, answer: alternativesTried }]),
    ...(structuralReason === null ? [] : [{ question: r.structural, answer: structuralReason }]),
  ];
  return (
    <Section title={t.exception.sections.reasons}>
      <div className={styles['stack']}>
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <h3>{question}</h3>
            {answer === '' ? <Quiet>{r.none}</Quiet> : <Written>{answer}</Written>}
          </div>
        ))}
      </div>
    </Section>
  );
}
