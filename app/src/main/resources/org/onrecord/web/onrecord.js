"use strict";
// Everything here is a convenience: pages work without it. Nothing is loaded from anywhere else.
(() => {
  const root = document.documentElement;
  const stored = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
  const store = (name, value) => { try { localStorage.setItem(name, value); } catch { /* not kept */ } };
  const theme = stored("theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const show = (element) => element && element.removeAttribute("hidden");

  function themeSwitch() {
    const button = document.getElementById("theme");
    const dark = () => root.dataset.theme
      ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const label = () => { button.textContent = dark() ? "Light" : "Dark"; };
    label();
    show(button);
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      store("theme", root.dataset.theme);
      label();
    });
  }

  function localTimes() {
    const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
    for (const time of all("time[data-local]")) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      time.title = time.dateTime;
      time.textContent = format.format(moment);
    }
  }

  function forms() {
    for (const form of all("form[data-auto]")) {
      form.addEventListener("change", (event) => {
        if (event.target.matches("input[type=checkbox], select")) form.requestSubmit();
      });
    }
    for (const form of all('form[action]:not([method="post"])')) {
      // Fields without a value would only make the address longer.
      form.addEventListener("formdata", (event) => {
        for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
      });
    }
    for (const drop of all(".drop")) {
      const input = drop.querySelector("input");
      const over = (on) => drop.classList.toggle("over", on);
      drop.addEventListener("dragover", (event) => { event.preventDefault(); over(true); });
      drop.addEventListener("dragleave", () => over(false));
      drop.addEventListener("drop", (event) => {
        event.preventDefault();
        over(false);
        if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
      });
    }
  }

  /** On a narrow screen the list comes first: what narrows it is folded, unless it narrows already. */
  function narrowing() {
    const narrow = matchMedia("(max-width: 860px)");
    for (const part of all("details.narrowing")) {
      const fold = () => { part.open = !narrow.matches || part.querySelector(":checked:is(input)") !== null; };
      fold();
      narrow.addEventListener("change", fold);
    }
  }

  function copying() {
    for (const button of all("[data-copy]")) {
      show(button);
      button.addEventListener("click", async () => {
        const text = document.getElementById(button.dataset.copy).textContent;
        try {
          await navigator.clipboard.writeText(text);
          button.textContent = "Copied";
        } catch {
          getSelection().selectAllChildren(document.getElementById(button.dataset.copy));
        }
      });
    }
  }

  /** Words that are selected in the text are those of the form that marks a statement. */
  function selection() {
    const field = document.querySelector("[data-selection]");
    const text = document.querySelector("article.print");
    if (!field || !text) return;
    document.addEventListener("selectionchange", () => {
      const chosen = getSelection();
      if (chosen.isCollapsed || !text.contains(chosen.anchorNode) || !text.contains(chosen.focusNode)) return;
      field.value = String(chosen).trim();
    });
  }

  /** The article's page: words and list light up together. */
  function desk() {
    const list = document.getElementById("statements");
    const filter = document.getElementById("filter");
    if (!list || !filter) return { release() {} };
    const items = new Map(all("li", list).map((item) => [item.dataset.n, item]));
    const marks = new Map();
    for (const mark of all(".mark[data-s]")) {
      for (const number of mark.dataset.s.split(" ")) {
        if (!marks.has(number)) marks.set(number, []);
        marks.get(number).push(mark);
      }
    }
    let held = null;
    let lit = null;
    const light = (number) => {
      if (number === lit) return;
      if (lit !== null) paint(lit, false);
      lit = number;
      if (lit !== null) paint(lit, true);
    };
    const paint = (number, on) => {
      items.get(number)?.classList.toggle("on", on);
      for (const mark of marks.get(number) ?? []) mark.classList.toggle("on", on);
    };
    const innermost = (target) => {
      const mark = target.closest?.(".mark[data-s]");
      return mark ? mark.dataset.s.split(" ").at(-1) : null;
    };
    const hold = (number) => { held = number; light(number); };
    const text = document.querySelector("article.print");
    text.addEventListener("mouseover", (event) => light(innermost(event.target) ?? held));
    text.addEventListener("mouseleave", () => light(held));
    text.addEventListener("click", (event) => {
      const number = innermost(event.target);
      if (number === null || String(getSelection())) return;
      hold(number);
      const item = items.get(number);
      item.querySelector("a").focus({ preventScroll: true });
      list.scrollTop = item.offsetTop - list.offsetTop - list.clientHeight / 3;
    });
    const number = (event) => event.target.closest("li")?.dataset.n ?? null;
    list.addEventListener("mouseover", (event) => light(number(event) ?? held));
    list.addEventListener("mouseleave", () => light(held));
    list.addEventListener("focusin", (event) => hold(number(event)));
    show(filter.closest("[hidden]"));
    filter.addEventListener("input", () => {
      const wanted = filter.value.toLowerCase();
      for (const item of items.values()) {
        item.hidden = !item.textContent.toLowerCase().includes(wanted);
      }
    });
    const atHash = () => {
      const key = location.hash.slice(1);
      const link = key && all("a[data-key]", list).find((one) => one.dataset.key === key);
      if (!link) return;
      hold(link.closest("li").dataset.n);
      list.scrollTop = link.offsetTop - list.offsetTop - list.clientHeight / 3;
    };
    addEventListener("hashchange", atHash);
    atHash();
    return {
      current: () => (held === null ? null : items.get(held).querySelector("a")),
      release: () => { hold(null); },
      follow: (link) => {
        const mark = marks.get(link.closest("li").dataset.n)?.[0];
        mark?.scrollIntoView({ block: "center" });
      },
    };
  }

  function keys(place) {
    const dialog = document.getElementById("keys");
    const on = () => stored("keys") !== "off";
    for (const box of all(".keys-on")) {
      show(box.closest("label"));
      box.checked = on();
      box.addEventListener("change", () => {
        store("keys", box.checked ? "on" : "off");
        for (const other of all(".keys-on")) other.checked = box.checked;
      });
    }
    const step = (by) => {
      const links = all("a[data-step]").filter((link) => link.checkVisibility());
      if (!links.length) return;
      const here = links.indexOf(document.activeElement.closest?.("a[data-step]") ?? place.current?.());
      const at = here < 0 ? (by > 0 ? 0 : links.length - 1)
        : Math.min(links.length - 1, Math.max(0, here + by));
      links[at].focus();
      place.follow?.(links[at]);
    };
    /** On a page without rows, the next and the one before are those of the page itself. */
    const turn = (by) => {
      if (all("a[data-step]").length) step(by);
      else document.querySelector(`main a[rel=${by > 0 ? "next" : "prev"}]`)?.click();
    };
    const escape = (typing) => {
      const field = document.activeElement;
      if (typing) {
        if (field.id === "filter" && field.value) {
          field.value = "";
          field.dispatchEvent(new Event("input"));
        } else field.blur();
        return;
      }
      const form = field?.closest?.("details.correct[open]");
      if (form) {
        form.open = false;
        form.querySelector("summary").focus();
        return;
      }
      field?.blur?.();
      place.release();
    };
    /** Opens a form to correct what is looked at: of the statement that is held, or of the page. */
    const correct = () => {
      const held = place.current?.();
      if (held) { location.assign(`${held.href}#correct`); return; }
      const form = document.querySelector("details.correct");
      if (!form) return;
      form.open = true;
      form.querySelector("summary").focus();
    };
    const addresses = {
      h: "/", s: "/statements", p: "/actors", a: "/articles", i: "/issues", c: "/chronology",
      w: "/network", r: "/review", n: "/add", f: "/sources", j: "/jobs",
    };
    const actions = {
      j: () => turn(1),
      k: () => turn(-1),
      "/": () => (document.querySelector("[data-filter]") ?? document.querySelector(".find input")).focus(),
      "?": () => dialog.showModal(),
    };
    if (location.hash === "#correct" && on()) correct();
    let prefix = 0;
    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || dialog.open || !on()) return;
      const typing = event.target.matches?.("textarea, select, input:not([type=checkbox], [type=radio])");
      if (event.key === "Escape") return escape(typing);
      if (typing) return;
      const gone = prefix > 0 && event.timeStamp - prefix < 1500;
      prefix = 0;
      if (gone && addresses[event.key]) { location.assign(addresses[event.key]); return; }
      if (event.key === "g") { prefix = event.timeStamp; return; }
      const action = actions[event.key];
      if (action) { event.preventDefault(); action(); return; }
      const act = /^[a-z]$/.test(event.key) && document.querySelector(`[data-act="${event.key}"]`);
      if (act) { event.preventDefault(); act.click(); return; }
      if (event.key === "e") { event.preventDefault(); correct(); }
    });
  }

  // What is still moving is fetched again every two seconds, unless the pointer or the focus is in it.
  const fresh = () => {
    const again = async () => {
      for (const part of all("[data-fresh]")) {
        if (part.matches(":hover, :focus-within") || document.hidden) continue;
        try {
          const page = await (await fetch(part.dataset.fresh)).text();
          const next = new DOMParser().parseFromString(page, "text/html").querySelector(".job, [data-fresh]");
          if (next) part.replaceWith(next);
        } catch { /* the workbench was stopped: the page stays as it is */ }
      }
      localTimes();
      if (document.querySelector("[data-fresh]")) setTimeout(again, 2000);
    };
    if (document.querySelector("[data-fresh]")) setTimeout(again, 2000);
  };

  addEventListener("DOMContentLoaded", () => {
    themeSwitch();
    localTimes();
    forms();
    narrowing();
    copying();
    selection();
    fresh();
    keys(desk());
  });
})();
