/* global document, fetch, URL, DOMParser, location, setTimeout, clearTimeout, AbortController */
// Shows what belongs to what is being typed, such as similar cases: takes that part out of an ordinary page of our own.
for (const place of document.querySelectorAll('[data-live]')) {
  const field = document.getElementById(place.dataset.liveField ?? '');
  const least = Number(place.dataset.liveLeast ?? '20');
  let timer;
  let running;
  const look = async () => {
    const text = field.value.trim();
    if (text.length < least) return;
    running?.abort();
    running = new AbortController();
    const address = new URL(place.dataset.live, location.href);
    if (address.origin !== location.origin) return;
    address.searchParams.set('q', text.slice(0, 1500));
    const reply = await fetch(address, { signal: running.signal, credentials: 'same-origin' });
    if (!reply.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html');
    const part = page.getElementById(place.id);
    if (part) place.replaceChildren(...part.childNodes);
  };
  field?.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(() => undefined), 700);
  });
}
