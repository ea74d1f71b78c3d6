/** The board page: one sheet, on screen as it is on paper, from the figures of any instant. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { boardQuery } from '../api/queries.ts';
import type { BoardReport } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { SelectField } from '../parts/field.tsx';
import { PageTitle } from '../parts/page.tsx';
import { Failed, Loading } from '../parts/states.tsx';
import { AsOf } from './as-of.tsx';
import styles from './board.module.css';
import { Sheet } from './sheet.tsx';

export function BoardPage() {
  const { t, language } = useText();
  const { asOf, paper = 'a4' } = useSearch({ from: '/inside/board' });
  const { data: board, error, refetch } = useQuery(boardQuery(asOf, language));
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageTitle title={t.board.title} />
        <div className={styles['choices']}>
          <AsOf asOf={asOf} />
          <Paper paper={paper} />
          {board === undefined ? null : <PdfLink board={board} paper={paper} />}
        </div>
      </div>
      {board === undefined ? (
        error === null ? (
          <Loading label={t.board.loading} />
        ) : (
          <Failed error={error} retry={() => void refetch()} />
        )
      ) : (
        <Sheet board={board} />
      )}
    </div>
  );
}

function Paper({ paper }: { readonly paper: 'a4' | 'letter' }) {
  const { t } = useText();
  const navigate = useNavigate({ from: '/board' });
  return (
    <SelectField
      label={t.board.paper}
      value={paper}
      onChange={(event) => {
        const chosen = event.target.value === 'letter' ? { paper: 'letter' as const } : {};
        void navigate({ search: ({ paper: _, ...rest }) => ({ ...rest, ...chosen }), replace: true });
      }}
    >
      <option value="a4">{t.board.papers.a4}</option>
      <option value="letter">{t.board.papers.letter}</option>
    </SelectField>
  );
}

/** Of the very instant that is shown, and in the language that is read. */
function PdfLink({ board, paper }: { readonly board: BoardReport; readonly paper: 'a4' | 'letter' }) {
  const { t, language } = useText();
  const query = new URLSearchParams({ asOf: board.at, paper, language });
  return (
    <a className={buttons['button']} href={`/v1/reports/board.pdf?${query}`}>
      {t.board.pdf}
    </a>
  );
}
