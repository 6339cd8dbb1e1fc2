/* global document, HTMLElement */
// Walks through a list with j and k, opens with Enter or o, ticks with x. Never while someone types.
const list = document.querySelector('[data-list-keys] tbody');
const rows = list ? [...list.querySelectorAll('tr')] : [];
let here = -1;

const go = (place) => {
  rows[here]?.removeAttribute('data-here');
  here = Math.max(0, Math.min(rows.length - 1, place));
  const row = rows[here];
  row?.setAttribute('data-here', '');
  row?.scrollIntoView({ block: 'nearest' });
  const target = row?.querySelector('a, input');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
};

const acts = {
  j: () => go(here + 1),
  k: () => go(here - 1),
  o: () => rows[here]?.querySelector('a')?.click(),
  x: () => rows[here]?.querySelector('input[type="checkbox"]')?.click(),
};

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement &&
    event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (rows.length === 0 || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = acts[event.key];
  if (!act) return;
  act();
  event.preventDefault();
});
