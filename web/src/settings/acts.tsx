/** What can be done here: a button for each thing that the server allows, and for the rest why not. */
import type { ReactNode } from 'react';
import { useText, wordFor } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Disclosure } from '../parts/disclosure.tsx';
import type { AllowedAction } from './queries.ts';
import styles from './settings.module.css';

export const isAllowed = (actions: readonly AllowedAction[], action: string): boolean =>
  actions.some((a) => a.action === action && a.allowed);

/** Shown where the server allows it; what is not allowed is told once, by `NotOpen`. */
export function Act(props: {
  readonly of: readonly AllowedAction[];
  readonly action: string;
  readonly onAct: () => void;
  /** Where many look alike: which one this is, for screen readers. */
  readonly about?: string;
  readonly primary?: boolean;
  readonly children: ReactNode;
}) {
  const { of, action, onAct, about, primary = false, children } = props;
  if (!isAllowed(of, action)) return null;
  return (
    <button
      type="button"
      className={primary ? `${buttons['button']} ${buttons['primary']}` : buttons['button']}
      onClick={onAct}
    >
      {children}
      {about === undefined ? null : <span className="visually-hidden"> {about}</span>}
    </button>
  );
}

/** Each action once: those of many rows have one reason, and one that is open on some row is open. */
export function NotOpen({ actions }: { readonly actions: readonly AllowedAction[] }) {
  const { t } = useText();
  const names = [...new Set(actions.map((a) => a.action))].filter((name) => !isAllowed(actions, name));
  if (names.length === 0) return null;
  return (
    <div className={styles['not-open']}>
      <Disclosure label={t.settings.notOpen(names.length)}>
        <dl className={styles['reasons']}>
          {names.map((name) => (
            <div key={name}>
              <dt>{wordFor(t.settings.actions, name)}</dt>
              {reasonsOf(actions, name).map((reason) => (
                <dd key={reason}>{reason}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

const reasonsOf = (actions: readonly AllowedAction[], name: string): readonly string[] => [
  ...new Set(
    actions
      .filter((a) => a.action === name)
      .flatMap((a) => a.because)
      .map((v) => `${v.message} ${v.remedy}`.trim()),
  ),
];
