/** The mark: a sound that goes out, and the same sound that comes back. */
export function Mark() {
  return (
    <svg class="wk-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="wk-mark__out" d="M6 20a14 14 0 0 1 28 0M12 20a8 8 0 0 1 16 0" />
      <path class="wk-mark__back" d="M12 24a8 8 0 0 0 16 0M6 24a14 14 0 0 0 28 0" />
      <circle class="wk-mark__core" cx="20" cy="22" r="2.5" />
    </svg>
  );
}

/** The mark as a file of its own, for the browser's tab. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="#0f4c4a"/>' +
  '<g fill="none" stroke-width="3" stroke-linecap="round"><path stroke="#fff" d="M8 19a12 12 0 0 1 24 0M14 19a6 6 0 0 1 12 0"/>' +
  '<path stroke="#f2a27e" d="M14 23a6 6 0 0 0 12 0M8 23a12 12 0 0 0 24 0"/></g></svg>';
