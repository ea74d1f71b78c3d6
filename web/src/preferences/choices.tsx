/** Theme, language and single keys, to choose from. */
import { useText } from '../catalogue/text.tsx';
import { Choice, Choices } from '../parts/panel.tsx';
import { languages, preferences, usePreferences } from './preferences.ts';

export function PreferenceChoices() {
  const { t } = useText();
  const { theme, language, shortcuts } = usePreferences();
  return (
    <>
      <Choices legend={t.account.theme}>
        {(['system', 'light', 'dark'] as const).map((value) => (
          <Choice
            key={value}
            kind="radio"
            name="theme"
            checked={theme === value}
            onChange={() => preferences.set({ theme: value })}
          >
            {t.account.themes[value]}
          </Choice>
        ))}
      </Choices>
      <Choices legend={t.account.language}>
        {languages.map((value) => (
          <Choice
            key={value}
            kind="radio"
            name="language"
            checked={language === value}
            onChange={() => preferences.set({ language: value })}
          >
            <span lang={value}>{t.account.languages[value]}</span>
          </Choice>
        ))}
      </Choices>
      <Choices legend={t.account.shortcuts} hidden>
        <Choice
          kind="checkbox"
          checked={shortcuts}
          onChange={(checked) => preferences.set({ shortcuts: checked })}
          hint={t.account.shortcutsHint}
        >
          {t.account.shortcuts}
        </Choice>
      </Choices>
    </>
  );
}
