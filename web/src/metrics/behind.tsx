/** A figure that leads to the exceptions behind it. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecordsSearch } from './search.ts';

export function Behind(props: { readonly search: RecordsSearch; readonly children: ReactNode }) {
  return (
    <Link to="/metrics/records" search={props.search}>
      {props.children}
    </Link>
  );
}
