/**
 * Choosing one or several of many by typing: the editable combobox with a list of the ARIA Authoring Practices. Focus stays in
 * the input; arrows move through the list, Enter takes, Escape closes and then clears, Backspace in an empty input takes
 * the last one back. `search` answers for a text and is asked again while one types; a late answer to an old text is dropped.
 */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../catalogue/text.tsx';
import styles from './combobox.module.css';
import { Icon } from './icon.tsx';
import { Labelled, type Telling } from './labelled.tsx';
import { useOptions } from './use-options.ts';

export type Option = {
  readonly value: string;
  readonly label: string;
  /** A second line that tells two of one name apart. */
  readonly detail?: string | undefined;
};

export function Combobox(
  props: Telling & {
    readonly value: readonly Option[];
    readonly onChange: (value: readonly Option[]) => void;
    readonly search: (text: string, signal: AbortSignal) => Promise<readonly Option[]>;
    /** Several can be chosen, each shown before the input. */
    readonly multiple?: boolean;
    readonly placeholder?: string;
    readonly onBlur?: () => void;
  },
) {
  const { value, onChange, search, multiple = false, placeholder, onBlur, ...telling } = props;
  const { t } = useText();
  const chosen = multiple ? undefined : value[0];
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const text = typed ?? chosen?.label ?? '';
  const found = useOptions(search, open ? (typed ?? '') : null);
  const options = found.options.filter((o) => !multiple || !value.some((v) => v.value === o.value));

  /** The list answers what is typed now; before that nothing in it is offered to Enter. */
  const current = found.text === (typed ?? '');
  const hurried = useRef(false);

  useEffect(
    () => setAt(typed === null || typed === '' || !current || options.length === 0 ? -1 : 0),
    [typed, current, options.length],
  );
  useEffect(() => {
    if (open && at >= 0) document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, at, listId]);

  const close = () => {
    hurried.current = false;
    setOpen(false);
    setTyped(null);
    setAt(-1);
  };
  const take = (option: Option) => {
    onChange(multiple ? [...value, option] : [option]);
    close();
  };
  // Enter came before the list did: what is the only match is taken, and of several one is chosen by whoever sees them.
  useEffect(() => {
    if (!current || !hurried.current) return;
    hurried.current = false;
    const [only, ...others] = options;
    if (only !== undefined && others.length === 0) take(only);
  });
  const remove = (option: Option) => {
    onChange(value.filter((v) => v.value !== option.value));
    input.current?.focus();
  };
  const move = (step: number) => {
    setOpen(true);
    if (options.length > 0)
      setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const option = options[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && open && option !== undefined) take(option);
    // With a list open Enter never sends the form half filled.
    else if (event.key === 'Enter' && open && text !== '') hurried.current = !current;
    else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Escape' && !multiple && chosen !== undefined) onChange([]);
    else if (event.key === 'Backspace' && multiple && text === '') return onChange(value.slice(0, -1));
    else return undefined;
    event.preventDefault();
    event.stopPropagation();
  };
  const status =
    !open || found.waiting ? '' : found.failed ? t.form.searchFailed : t.form.found(options.length);
  return (
    <Labelled {...telling} className={styles['field']}>
      {(tied) => (
        <>
          {multiple && value.length > 0 ? <Chosen value={value} onRemove={remove} /> : null}
          <span className={styles['box']}>
            <input
              {...tied}
              ref={input}
              type="text"
              role="combobox"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              aria-autocomplete="list"
              aria-expanded={open}
              aria-controls={open ? listId : undefined}
              aria-activedescendant={open && at >= 0 ? `${listId}-${at}` : undefined}
              placeholder={placeholder}
              value={text}
              onChange={(event) => {
                hurried.current = false;
                setTyped(event.target.value);
                setOpen(true);
                if (!multiple && event.target.value === '' && chosen !== undefined) onChange([]);
              }}
              onClick={() => setOpen(true)}
              onKeyDown={onKeyDown}
              onBlur={() => {
                close();
                onBlur?.();
              }}
            />
            <Icon name="chevron" className={styles['chevron']} />
            {open ? (
              <List id={listId} label={telling.label} options={options} at={at} onTake={take}>
                {found.waiting ? t.form.searching : status}
              </List>
            ) : null}
          </span>
          <span role="status" className="visually-hidden">
            {status}
          </span>
        </>
      )}
    </Labelled>
  );
}

function Chosen(props: { readonly value: readonly Option[]; readonly onRemove: (option: Option) => void }) {
  const { t } = useText();
  return (
    <ul className={styles['chosen']}>
      {props.value.map((option) => (
        <li key={option.value} className={styles['chip']}>
          <span>{option.label}</span>
          <button
            type="button"
            aria-label={t.form.remove(option.label)}
            onClick={() => props.onRemove(option)}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function List(props: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly at: number;
  readonly onTake: (option: Option) => void;
  /** What is said instead of an empty list. */
  readonly children: ReactNode;
}) {
  const { id, label, options, at, onTake, children } = props;
  return (
    // The pointer must not take the focus from the input: that would close the list before the click.
    <div className={styles['popup']} onMouseDown={(event) => event.preventDefault()}>
      <ul id={id} role="listbox" aria-label={label}>
        {options.map((option, i) => (
          <li
            key={option.value}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            className={i === at ? `${styles['option']} ${styles['at']}` : styles['option']}
            onClick={() => onTake(option)}
          >
            <span>{option.label}</span>
            {option.detail === undefined ? null : <span className={styles['detail']}>{option.detail}</span>}
          </li>
        ))}
      </ul>
      {options.length > 0 ? null : <p className={styles['none']}>{children}</p>}
    </div>
  );
}
