"use strict";
// Moving people between boxes: by drag, or by the menu that the button beside a name opens. Both lead to the same form,
// which asks for the reason. What is refreshed meanwhile keeps working, since nothing listens on the names themselves.
(() => {
    const desk = document.querySelector("[data-calibration]");
    if (!desk) {
        return;
    }
    const go = (person, to) => {
        const address = new URL(desk.dataset.calibration, location.href);
        address.searchParams.set("person", person);
        address.searchParams.set("to", to);
        address.hash = "move";
        location.assign(address);
    };
    const box = (target) => target.closest?.("[data-drop]:not([data-drop=''])");
    let held = null;
    const over = (event) => {
        const found = held?.moving && box(document.elementFromPoint(event.clientX, event.clientY) ?? desk);
        desk.querySelectorAll(".over").forEach((each) => each !== found && each.classList.remove("over"));
        found && found.classList.add("over");
        return found;
    };
    const drop = () => {
        held?.item.classList.remove("held");
        desk.classList.remove("dragging");
        desk.querySelectorAll(".over").forEach((each) => each.classList.remove("over"));
        held = null;
    };
    // A finger scrolls: it moves people by the menu.
    desk.addEventListener("pointerdown", (event) => {
        const item = event.target.closest("li[data-movable=true]");
        if (item && event.button === 0 && event.pointerType !== "touch" && !event.target.closest("button")) {
            held = { item, person: item.dataset.person, x: event.clientX, y: event.clientY, moving: false };
        }
    });
    desk.addEventListener("dragstart", (event) => held && event.preventDefault());
    document.addEventListener("pointermove", (event) => {
        if (held && !held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) > 6) {
            held.moving = true;
            held.item.classList.add("held");
            desk.classList.add("dragging");
        }
        held && over(event);
    });
    document.addEventListener("pointerup", (event) => {
        const found = held && over(event);
        const person = held?.person;
        if (held?.moving) {
            const stop = (click) => click.preventDefault();
            document.addEventListener("click", stop, true);
            setTimeout(() => document.removeEventListener("click", stop, true));
        }
        drop();
        found && go(person, found.dataset.drop);
    });
    document.addEventListener("pointercancel", drop);

    const menu = () => document.getElementById("boxmenu");
    let opener = null;
    const items = () => [...menu().querySelectorAll("[role=menuitem]")];
    const close = (back) => {
        if (!opener) {
            return;
        }
        menu()?.setAttribute("hidden", "hidden");
        opener.setAttribute("aria-expanded", "false");
        back && opener.isConnected && opener.focus();
        opener = null;
    };
    const open = (button) => {
        close(false);
        opener = button;
        button.closest("li").append(menu());
        menu().removeAttribute("hidden");
        button.setAttribute("aria-expanded", "true");
        items()[0].focus();
    };
    document.addEventListener("click", (event) => {
        const button = event.target.closest("button[data-menu]");
        const item = event.target.closest("#boxmenu [role=menuitem]");
        if (button) {
            button === opener ? close(true) : open(button);
        } else if (item && opener) {
            event.preventDefault();
            go(opener.closest("li").dataset.person, item.dataset.to);
        } else {
            close(false);
        }
    });
    document.addEventListener("keydown", (event) => {
        if (!opener || !menu()) {
            return;
        }
        const all = items();
        const at = all.indexOf(document.activeElement);
        const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
        if (next !== undefined) {
            event.preventDefault();
            all[next % all.length].focus();
        } else if (event.key === "Escape") {
            close(true);
        } else if (event.key === "Tab") {
            close(false);
        }
    });
    // An open menu would vanish with the board that is drawn anew: the refresh waits for it.
    window.jQuery?.(document).on("pfAjaxSend", () => close(true));
    if (location.hash === "#move") {
        // After the browser has gone to the place that the address names.
        window.addEventListener("load", () => setTimeout(() => document.querySelector("#move textarea")?.focus()));
    }
})();
