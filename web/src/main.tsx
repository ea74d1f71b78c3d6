/** The browser app, put together. */
import '@fontsource-variable/inter/wght.css';
import './design/tokens.css';
import './design/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startHints } from './app/hints.ts';
import { fetchPage, queryClient, router } from './app/router.tsx';
import { loadText, TextProvider } from './catalogue/text.tsx';
import { preferences } from './preferences/preferences.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
startHints();
fetchPage();
const initial = await loadText(preferences.get().language);
createRoot(root).render(
  <StrictMode>
    <TextProvider initial={initial}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </TextProvider>
  </StrictMode>,
);
