/* global document, localStorage, FormData, fetch, URLSearchParams, setTimeout, clearTimeout, Event */
// Keeps what someone is typing in this browser until the form is sent, for at most seven days.
const days = 7;

const readDraft = (key) => {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
    return draft && Date.now() - draft.at < days * 86_400_000 ? draft : null;
  } catch {
    return null;
  }
};

const fieldsOf = (form) =>
  [...form.elements].filter(
    (one) => one.name && !one.name.startsWith('_') && !['hidden', 'file', 'password', 'submit'].includes(one.type),
  );

const fill = (form, values) => {
  for (const field of fieldsOf(form)) {
    const kept = values[field.name];
    if (!kept) continue;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = kept.includes(field.value);
    else if (field.value === '') field.value = kept[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

const collect = (form) => {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('_')) (values[name] ??= []).push(value);
  }
  return values;
};

const toServer = (form) => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  fetch(form.dataset.draftAction, { method: 'POST', body, credentials: 'same-origin', redirect: 'manual' }).catch(
    () => undefined,
  );
};

for (const form of document.querySelectorAll('form[data-draft]')) {
  const key = `weerklank:${form.dataset.draft}`;
  const note = form.querySelector('[data-draft-note]');
  let timer;
  const say = () => note?.removeAttribute('hidden');
  const draft = readDraft(key);
  const fresh = !document.getElementById(`${form.id}-errors`);
  if (draft?.sent && fresh) localStorage.removeItem(key);
  else if (draft && fresh) {
    fill(form, draft.values);
    say();
  }
  const save = (sent) => {
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), sent, values: collect(form) }));
    } catch {
      return;
    }
    if (!sent) say();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      save(false);
      if (form.dataset.draftAction) toServer(form);
    }, 800);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    save(true);
  });
  note?.querySelector('button')?.addEventListener('click', () => {
    clearTimeout(timer);
    localStorage.removeItem(key);
    for (const field of fieldsOf(form)) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
      else field.value = '';
    }
    note.setAttribute('hidden', '');
  });
}
