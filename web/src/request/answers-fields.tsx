/** What a renewal asks on top of what is known: asked of a renewal, and of a request that is one by another name. */
import type { Violation } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { DateField } from '../parts/date-field.tsx';
import { TextArea } from '../parts/field.tsx';
import type { AnswersForm, ReplanForm } from './form.ts';
import styles from './request.module.css';
import type { Tell } from './tellings.tsx';

type Props = {
  readonly answers: AnswersForm;
  readonly change: (answers: AnswersForm) => void;
  /** Where the rules point to: `` of a renewal, `/renewalAnswers` of a request. */
  readonly pointer: string;
  readonly tell: Tell;
};

export function AnswersFields({ answers, change, pointer, tell }: Props) {
  const { t } = useText();
  const f = t.request.fields;
  return (
    <>
      {(['whatChanged', 'costToComplyNow', 'incidents'] as const).map((name) => (
        <TextArea
          key={name}
          {...tell(`${pointer}/${name}`)}
          label={f[name]}
          rows={2}
          optional={name !== 'whatChanged'}
          value={answers[name]}
          onChange={(event) => change({ ...answers, [name]: event.target.value })}
        />
      ))}
    </>
  );
}

/** A dated new plan for each milestone that is overdue, and why the old one failed. */
export function Replans(props: Props & { readonly overdue: readonly Overdue[] }) {
  const { answers, change, pointer, tell, overdue } = props;
  const { t } = useText();
  const f = t.request.fields;
  return overdue.map(({ id, title }) => {
    const at = answers.replans.findIndex((r) => r.milestone === id);
    const replan = answers.replans[at] ?? { milestone: id, due: '', whyFailed: '' };
    const put = (of: Partial<ReplanForm>) => {
      const others = answers.replans.filter((r) => r.milestone !== id);
      const now = { ...replan, ...of };
      const empty = now.due === '' && now.whyFailed === '';
      change({ ...answers, replans: empty ? others : [...others, now] });
    };
    const index = at < 0 ? answers.replans.length : at;
    return (
      <div key={id} role="group" aria-label={title} className={styles['card']}>
        <DateField
          {...tell(`${pointer}/replans/${index}/due`)}
          label={f.replanDue(title)}
          value={replan.due}
          onChange={(due) => put({ due })}
        />
        <TextArea
          {...tell(`${pointer}/replans/${index}/whyFailed`)}
          label={f.replanWhy}
          rows={2}
          value={replan.whyFailed}
          onChange={(event) => put({ whyFailed: event.target.value })}
        />
      </div>
    );
  });
}

export type Overdue = { readonly id: string; readonly title: string };
/** Those that the rules name now; one that has its new plan is not named any more, so `before` is remembered by the page. */
export function overdueOf(violations: readonly Violation[], before: readonly Overdue[]): readonly Overdue[] {
  const named = violations
    .filter((v) => v.code === 'REN-PROGRESS' && v.reason === 'overdue-unplanned')
    .map((v) => ({ id: String(v.detail['id'] ?? ''), title: String(v.detail['milestone'] ?? '') }));
  return [...before, ...named.filter((n) => !before.some((b) => b.id === n.id))];
}
