/**
 * Runs what would move the page only once no pointer is pressed: advice that appears as a field is left would push the button
 * that is being pressed away from under the pointer, and the press would be lost.
 */
let pressed = false;
const waiting: (() => void)[] = [];

const release = () => {
  pressed = false;
  // The press becomes a click after its release: what waits comes behind that.
  setTimeout(() => {
    for (const run of waiting.splice(0)) run();
  });
};
window.addEventListener(
  'pointerdown',
  () => {
    pressed = true;
  },
  true,
);
window.addEventListener('pointerup', release, true);
window.addEventListener('pointercancel', release, true);

export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
