/** `npm run screenshots`: the same browser and server as the specs, for looking instead of checking. */
import { defineConfig } from '@playwright/test';
import specs from './playwright.config.ts';

export default defineConfig({ ...specs, testMatch: 'screenshots.ts' });
