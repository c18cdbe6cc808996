"use strict";
// The search of the frame: Ctrl K, a list of what was found, arrows and Enter. Built of elements, never of markup.
(() => {
    const search = document.querySelector("[data-search]");
    if (!search) {
        return;
    }
    const input = search.querySelector("input");
    const box = search.querySelector(".search-found");
    const list = search.querySelector("[role=listbox]");
    const said = search.querySelector("[role=status]");
    const words = search.dataset;
    let asked = 0;
    let waiting = null;

    const options = () => [...list.querySelectorAll("[role=option]")];
    const active = () => list.querySelector("[aria-selected=true]");
    const open = (shown) => {
        box.hidden = !shown;
        input.setAttribute("aria-expanded", String(shown && options().length > 0));
        if (!shown) {
            choose(null);
        }
    };
    const choose = (option) => {
        active()?.setAttribute("aria-selected", "false");
        if (option) {
            option.setAttribute("aria-selected", "true");
            option.scrollIntoView({block: "nearest"});
            input.setAttribute("aria-activedescendant", option.id);
        } else {
            input.removeAttribute("aria-activedescendant");
        }
    };
    const element = (name, attributes, ...children) => {
        const made = document.createElement(name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    };
    const option = (found, id) => {
        const link = element("a", {role: "option", id, href: found.address, tabindex: "-1", "aria-selected": "false"}, element("span", {}, found.label));
        if (found.note) {
            link.append(" ", element("span", {class: "search-note"}, found.note));
        }
        return link;
    };
    const show = (kinds) => {
        let count = 0;
        list.replaceChildren(...kinds.map((kind) => {
            const title = element("div", {class: "search-kind", role: "presentation"}, words[kind.kind]);
            return element("div", {role: "group", "aria-label": words[kind.kind]}, title, ...kind.found.map((found) => option(found, "search-found-" + count++)));
        }));
        said.textContent = count ? words.count.replace("{0}", count) : words.none;
        said.classList.toggle("unseen", count > 0);
        open(true);
    };
    const tell = (text) => {
        list.replaceChildren();
        said.textContent = text;
        said.classList.remove("unseen");
        open(true);
    };
    const ask = async () => {
        const mine = ++asked;
        try {
            const answer = await fetch(words.search, {method: "POST", redirect: "error", headers: {"Accept": "application/json"}, body: new URLSearchParams({q: input.value})});
            const kinds = answer.ok ? await answer.json() : null;
            if (mine === asked && document.activeElement === input) {
                kinds ? show(kinds) : tell(words.failed);
            }
        } catch {
            if (mine === asked) {
                tell(words.failed);
            }
        }
    };
    const typed = () => {
        clearTimeout(waiting);
        asked++;
        if (input.value.trim().length < 2) {
            tell(words.few);
        } else {
            waiting = setTimeout(ask, 200);
        }
    };

    input.addEventListener("input", typed);
    input.addEventListener("focus", () => options().length ? open(true) : typed());
    input.addEventListener("keydown", (event) => {
        const all = options();
        const at = all.indexOf(active());
        if (event.key === "Escape") {
            if (!box.hidden) {
                event.preventDefault();
                event.stopPropagation();
                open(false);
            } else {
                input.value = "";
                list.replaceChildren();
            }
        } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
            event.preventDefault();
            open(true);
            choose(all[(at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1) + all.length) % all.length]);
        } else if (event.key === "Enter") {
            event.preventDefault();
            (active() ?? (all.length === 1 ? all[0] : null))?.click();
        }
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
            event.preventDefault();
            input.focus();
            input.select();
        }
    });
    document.addEventListener("pointerdown", (event) => {
        if (!search.contains(event.target)) {
            open(false);
        }
    });
    search.addEventListener("focusout", (event) => {
        if (!search.contains(event.relatedTarget)) {
            open(false);
        }
    });
})();
