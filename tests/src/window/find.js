// Finds what a person would name: an element by its role and its accessible name, whole, its beginning or a part of it,
// in this order. Runs in the page as the body of
// a function; the last argument is called with the element, or with null when it has not come within the limit.
const [role, name, within, limit, done] = arguments;

const BY_ROLE = {
  button: 'button, summary, input[type=submit], [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
  combobox: 'select, [role=combobox]',
  dialog: 'dialog, [role=dialog]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  link: 'a[href], [role=link]',
  radio: 'input[type=radio], [role=radio]',
  textbox: 'input:not([type]), input[type=text], input[type=search], input[type=number], input[type=date], textarea, [role=textbox], [role=searchbox]',
};

const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element) => {
  if (element.nodeType === Node.TEXT_NODE) return element.data;
  if (element.nodeType !== Node.ELEMENT_NODE || element.getAttribute('aria-hidden') === 'true') return '';
  return element.getAttribute('aria-label') ?? [...element.childNodes].map(textOf).join(' ');
};
const named = (element) => {
  const others = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = others.map((id) => document.getElementById(id)).filter(Boolean);
  if (labels.length > 0) return tidy(labels.map(textOf).join(' '));
  if (element.hasAttribute('aria-label')) return tidy(element.getAttribute('aria-label'));
  if (element.labels?.length > 0) return tidy([...element.labels].map(textOf).join(' '));
  const own = element.matches('input, select, textarea') ? '' : tidy([...element.childNodes].map(textOf).join(' '));
  return own || tidy(element.title || element.placeholder || element.alt || '');
};
const reachable = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
const inFront = () => {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return within ?? modal ?? document;
};
const find = () => {
  const all = [...inFront().querySelectorAll(BY_ROLE[role] ?? `[role=${role}]`)].filter(reachable);
  const wanted = name.toLowerCase();
  const best = [(own) => own === wanted, (own) => own.startsWith(wanted), (own) => own.includes(wanted)];
  return best.map((fits) => all.find((element) => fits(named(element).toLowerCase()))).find(Boolean) ?? null;
};

const begun = performance.now();
const look = () => {
  const found = find();
  if (found !== null || performance.now() - begun > limit) done(found);
  else setTimeout(look, 40);
};
look();
