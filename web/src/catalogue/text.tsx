/** The catalogue of the chosen language, for every component. English is in the first load; the others come when asked for. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type Language, usePreferences } from '../preferences/preferences.ts';
import { type Catalogue, en } from './en.ts';

type Text = { readonly t: Catalogue; readonly language: Language };

const load: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
};
export const loadText = async (language: Language): Promise<Text> => ({
  t: await load[language](),
  language,
});

const TextContext = createContext<Text>({ t: en, language: 'en' });
export const useText = (): Text => useContext(TextContext);

/** `initial` is loaded before the first render, so that no page is first seen in another language. */
export function TextProvider({
  initial,
  children,
}: {
  readonly initial: Text;
  readonly children: ReactNode;
}) {
  const { language } = usePreferences();
  const [text, setText] = useState(initial);
  useEffect(() => {
    let wanted = true;
    void loadText(language).then((loaded) => {
      if (wanted) setText(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The word for a name that the server may know before this catalogue does; then the name itself. */
export const wordFor = (words: Readonly<Record<string, string>>, name: string): string => words[name] ?? name;
