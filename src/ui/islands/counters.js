/* global document */
// Counts down the characters that are left, and says so politely when few are.
for (const box of document.querySelectorAll('textarea[data-count]')) {
  const most = Number(box.dataset.count);
  const text = box.dataset.countText ?? '';
  const note = document.getElementById(`${box.id}-count`);
  const show = () => {
    const left = most - box.value.length;
    if (note) note.textContent = text.replace('987654321', String(left));
    if (note && left < 200) note.setAttribute('aria-live', 'polite');
  };
  box.addEventListener('input', show);
}
