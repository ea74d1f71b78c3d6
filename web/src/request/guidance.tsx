/** What the policy says before anything is asked: when an exception is reasonable, and what to try first. */
import { Link } from '@tanstack/react-router';
import type { Policy } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Section } from '../exception/section.tsx';
import { Notice } from '../parts/notice.tsx';
import styles from './guidance.module.css';

export function Guidance(props: { readonly policy: Policy; readonly onAnother?: (() => void) | undefined }) {
  const { policy, onAnother } = props;
  const { t } = useText();
  const g = t.request.guidance;
  const { reasonableWhen, tryFirst } = policy.guidance;
  return (
    <Section
      title={policy.title}
      aside={
        <span className={styles['links']}>
          <Link to="/policies/$policy" params={{ policy: policy.id }}>
            {g.read}
          </Link>
          {onAnother === undefined ? null : (
            <button type="button" className={styles['another']} onClick={onAnother}>
              {g.another}
            </button>
          )}
        </span>
      }
    >
      <p className={styles['statement']}>{policy.statement}</p>
      {policy.exceptable ? null : (
        <Notice icon="closed" title={g.notExceptable}>
          <p>{policy.nonExceptableReason}</p>
        </Notice>
      )}
      <div className={styles['columns']}>
        <Points title={g.reasonable} points={reasonableWhen} />
        <Points title={g.first} points={tryFirst} />
      </div>
    </Section>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles['points']}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
