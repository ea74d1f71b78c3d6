/** What this browser shall do: theme, language, single keys. The same choices as in the account's menu. */
import { useText } from '../catalogue/text.tsx';
import { PageTitle } from '../parts/page.tsx';
import { PreferenceChoices } from '../preferences/choices.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import styles from './settings.module.css';

export function PreferencesPage() {
  const { t } = useText();
  return (
    <SettingsFrame>
      <div className={styles['head']}>
        <PageTitle title={t.settings.pages.preferences} />
      </div>
      <p className={styles['lead']}>{t.settings.preferencesLead}</p>
      <div className={styles['choices']}>
        <PreferenceChoices />
      </div>
    </SettingsFrame>
  );
}
