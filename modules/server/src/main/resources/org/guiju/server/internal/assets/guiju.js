// Theme, suggestions, outline, side panel, cards on citations and terms, copying with citation, keys.
(function () {
  const root = document.documentElement;
  const reader = document.querySelector("[data-document]");
  const $ = (selector, from) => (from || document).querySelector(selector);
  const $$ = (selector, from) => Array.from((from || document).querySelectorAll(selector));

  // --- theme
  function dark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function switchTheme() {
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem("guiju.theme", root.dataset.theme); } catch (e) { /* not kept */ }
  }

  // --- copying
  async function copy(button, text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    button.dataset.label = button.dataset.label || button.textContent;
    button.textContent = "✓ " + button.dataset.done;
    setTimeout(() => { button.textContent = button.dataset.label; }, 1600);
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-theme-switch]")) switchTheme();
    const words = event.target.closest("[data-copy]");
    if (words) copy(words, words.dataset.copy);
    const link = event.target.closest("[data-copy-link]");
    if (link) copy(link, "here" in link.dataset ? location.href : location.origin + link.dataset.copyLink);
    if (event.target.closest("[data-print]")) print();
    const provision = event.target.closest(".text .p");
    if (provision && !event.target.closest("a, summary") && !String(getSelection())) show(provision, true);
    if (!event.target.closest(".ask")) closeSuggestions();
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  });

  // --- another date or language for what is on the page now: forms change the address after it was loaded
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".asof")) return;
    event.preventDefault();
    const query = new URLSearchParams(location.search);
    query.delete("offset");
    query.set("on", event.target.elements.on.value);
    location.search = query;
  });
  document.addEventListener("click", (event) => {
    const other = event.target.closest("a[hreflang]");
    if (!other) return;
    const query = new URLSearchParams(location.search);
    query.set("lang", new URL(other.href).searchParams.get("lang"));
    other.search = query;
  });

  // --- suggestions
  const q = document.getElementById("q");
  const list = document.getElementById("suggestions");
  let chosen = -1;
  function closeSuggestions() {
    list.replaceChildren();
    chosen = -1;
    q.setAttribute("aria-expanded", "false");
  }
  function choose(step) {
    const items = $$("li", list);
    if (!items.length) return;
    if (chosen >= 0) items[chosen].setAttribute("aria-selected", "false");
    chosen = (chosen + step + items.length) % items.length;
    items[chosen].setAttribute("aria-selected", "true");
    items[chosen].scrollIntoView({ block: "nearest" });
  }
  list.addEventListener("htmx:afterSwap", () => {
    chosen = -1;
    q.setAttribute("aria-expanded", String(list.children.length > 0));
    if (document.activeElement !== q) closeSuggestions();
  });
  q.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      closeSuggestions();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      $("a", list.children[chosen]).click();
    }
  });
  q.form.addEventListener("submit", closeSuggestions);

  // --- outline: filter, and follow the text
  document.addEventListener("input", (event) => {
    const target = event.target.dataset.filter && $(event.target.dataset.filter);
    if (!target) return;
    const words = event.target.value.trim();
    for (const item of target.children) item.hidden = words !== "" && !item.textContent.includes(words);
  });
  const lines = new Map($$(".outline-list a").map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
  const places = $$(".text .p").filter((p) => lines.has(p.id));
  let inView;
  function follow() {
    let low = 0, high = places.length - 1, at = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (places[middle].getBoundingClientRect().top <= 190) { at = middle; low = middle + 1; } else { high = middle - 1; }
    }
    const line = at < 0 ? undefined : lines.get(places[at].id);
    if (line === inView) return;
    if (inView) inView.classList.remove("here");
    inView = line;
    if (!line) return;
    line.classList.add("here");
    const box = line.closest(".outline");
    const top = line.offsetTop - box.clientHeight / 3;
    if (line.offsetTop < box.scrollTop + 40 || line.offsetTop > box.scrollTop + box.clientHeight - 40) box.scrollTop = top;
  }
  if (places.length) {
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; follow(); });
    }, { passive: true });
    follow();
  }
  const fold = $(".outline .fold");
  if (fold && matchMedia("(max-width: 62rem)").matches) fold.open = false;

  // --- side panel
  function show(provision, place) {
    // a second click closes the sheet of a narrow window
    root.classList.toggle("panel-open", place && !(provision.classList.contains("current") && root.classList.contains("panel-open")));
    $$(".p.current").forEach((p) => p.classList.remove("current"));
    provision.classList.add("current");
    load("/" + provision.id);
    if (place) history.replaceState(history.state, "", "#" + provision.id);
  }
  function load(part) {
    if (window.htmx) htmx.ajax("GET", "/documents/" + reader.dataset.document + "/panel" + part + reader.dataset.query, "#panel");
  }
  function fromHash() {
    const provision = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (provision && provision.classList.contains("p")) show(provision, false);
    else if (reader) load("");
  }
  addEventListener("hashchange", fromHash);
  if (reader) addEventListener("load", fromHash);

  // --- cards on citations and terms
  let card, waiting, owner;
  function closeCard() {
    clearTimeout(waiting);
    if (card) card.remove();
    card = owner = null;
  }
  function openCard(at, content) {
    if (card) card.remove();
    card = document.createElement("div");
    card.className = "card";
    card.lang = "zh-CN";
    card.append(content);
    document.body.append(card);
    const box = at.getBoundingClientRect();
    card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + scrollX + "px";
    const below = box.bottom + 6 + card.offsetHeight < innerHeight;
    card.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - card.offsetHeight - 6)) + scrollY + "px";
    card.addEventListener("mouseleave", () => { waiting = setTimeout(closeCard, 200); });
    card.addEventListener("mouseenter", () => clearTimeout(waiting));
  }
  async function preview(link) {
    const url = new URL(link.getAttribute("href"), location.origin);
    const answer = await fetch(url.pathname + "/preview" + (url.hash ? "/" + url.hash.slice(1) : "") + url.search);
    if (!answer.ok || owner !== link) return;
    const content = document.createElement("template");
    content.innerHTML = await answer.text();
    if (owner === link) openCard(link, content.content);
  }
  function meaning(term) {
    const content = document.createDocumentFragment();
    const name = document.createElement("b");
    name.textContent = term.textContent;
    const words = document.createElement("p");
    words.textContent = term.dataset.meaning;
    content.append(name, words);
    openCard(term, content);
  }
  function enter(event) {
    const at = event.target.closest && event.target.closest("a[data-preview], dfn[data-meaning]");
    if (!at || at === owner) return;
    closeCard();
    owner = at;
    waiting = setTimeout(() => { if (at.matches("dfn")) meaning(at); else preview(at); }, 250);
  }
  document.addEventListener("mouseover", enter);
  document.addEventListener("focusin", enter);
  document.addEventListener("mouseout", (event) => {
    if (owner && event.target.closest && event.target.closest("a[data-preview], dfn[data-meaning]") === owner) {
      clearTimeout(waiting);
      waiting = setTimeout(closeCard, 200);
    }
  });
  document.addEventListener("focusout", closeCard);

  // --- keys: / search, j and k through results and provisions, Escape
  function step(by) {
    // looked up each time: lists change while one types
    const hits = $$(".hits .title, .documents .title, .cards .title");
    if (hits.length) {
      const at = Math.max(0, Math.min(hits.length - 1, hits.indexOf(document.activeElement) + by));
      hits[at].focus();
      hits[at].scrollIntoView({ block: "center" });
    } else if (places.length) {
      const here = places.findIndex((p) => lines.get(p.id) === inView);
      const next = places[Math.max(0, Math.min(places.length - 1, here + by))];
      location.hash = next.id;
    }
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /input|textarea|select/i.test(event.target.tagName)) return;
    if (event.key === "/") { event.preventDefault(); q.focus(); q.select(); }
    else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") closeCard();
  });
})();
