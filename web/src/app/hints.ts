/** Escape hides hints that show on hover or focus; the next move of pointer or focus brings them back (WCAG 1.4.13). */
export function startHints(): void {
  const { dataset } = document.documentElement;
  const back = () => delete dataset['hints'];
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dataset['hints'] = 'off';
  });
  document.addEventListener('pointermove', back, { passive: true });
  document.addEventListener('focusin', back);
}
