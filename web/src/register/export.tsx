/** The rows of this view as a file. The browser fetches it itself, so that a large one needs no memory of the page. */
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Icon } from '../parts/icon.tsx';
import styles from './register.module.css';
import { type RegisterSearch, registerQuery } from './search.ts';

export function Export({ search }: { readonly search: RegisterSearch }) {
  const { t } = useText();
  const asked = Object.entries(registerQuery(search)).map(([name, value]) => [name, String(value)]);
  return (
    <p className={`${styles['export']} screen-only`}>
      <a
        href={`/v1/register.csv?${new URLSearchParams(asked).toString()}`}
        download
        className={buttons['button']}
      >
        <Icon name="download" />
        {t.register.export}
      </a>
    </p>
  );
}
