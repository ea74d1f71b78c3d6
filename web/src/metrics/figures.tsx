/** The four figures beside each other. */
import type { ReactNode } from 'react';
import type { Metrics } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Icon } from '../parts/icon.tsx';
import { numberText } from '../time/words.ts';
import { Behind } from './behind.tsx';
import styles from './metrics.module.css';

export function Figures({ metrics }: { readonly metrics: Metrics }) {
  const { t, language } = useText();
  const m = t.metrics;
  const { at, active, age, ratio, trend } = metrics;
  const mean = ratio.mean === null ? '–' : numberText(Math.round(ratio.mean * 10) / 10, language);
  return (
    <dl className={styles['figures']}>
      <Figure
        name={m.active}
        value={<Behind search={{ figure: 'active', at }}>{numberText(active.numerator, language)}</Behind>}
      >
        <p>{m.activeOf(active.denominator)}</p>
        <p>
          {m.suspended} {numberText(active.suspended, language)} · {m.scheduled}{' '}
          {numberText(active.scheduled, language)}
        </p>
        <p>
          {m.unverified} {numberText(active.unverified.count, language)}
        </p>
      </Figure>
      <Figure
        name={m.age}
        value={
          <Behind search={{ figure: 'active', bucket: 'over-180', at }}>
            {numberText(age.numerator, language)}
          </Behind>
        }
      >
        <p>{m.ageOf(age.denominator)}</p>
        {age.threshold === null ? null : <p>{m.agePrevious(age.threshold)}</p>}
      </Figure>
      <Figure name={m.ratio} value={<Behind search={{ figure: 'active', at }}>{mean}</Behind>}>
        <p>{m.ratioOf(ratio.numerator, ratio.denominator)}</p>
        {ratio.threshold === null ? null : <p>{m.ratioThreshold(ratio.threshold)}</p>}
      </Figure>
      <Figure
        name={m.trend}
        value={
          trend.direction === null ? (
            <span className={styles['early']}>{m.tooEarly}</span>
          ) : (
            <>
              <Icon name={trend.direction} className={styles['arrow']} /> {m.directions[trend.direction]}
            </>
          )
        }
      >
        <p>{trend.direction === null ? m.tooEarlyText : m.trendFrom(trend.denominator, trend.numerator)}</p>
        {trend.threshold === null ? null : <p>{m.trendBand(trend.threshold)}</p>}
      </Figure>
    </dl>
  );
}

function Figure(props: { readonly name: string; readonly value: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['figure']}>
      <dt>{props.name}</dt>
      <dd>
        <p className={styles['value']}>{props.value}</p>
        <div className={styles['of']}>{props.children}</div>
      </dd>
    </div>
  );
}
