"use strict";
// The ranking by hand: drag a position by its handle; the buttons beside it do the same. What was moved keeps the focus.
(() => {
    const list = document.querySelector("[data-ranked]");
    if (!list) {
        return;
    }
    const field = document.querySelector("[id$=':order']");
    const send = document.querySelector("[id$=':reorder']");
    const items = () => [...list.querySelectorAll("li[data-position]")];
    const before = items().map((item) => item.dataset.position).join(" ");

    if (send && items().length > 1) {
        list.classList.add("live");
        let held = null;
        list.addEventListener("pointerdown", (event) => {
            const handle = event.target.closest(".handle");
            if (handle && event.button === 0) {
                event.preventDefault();
                held = handle.closest("li");
                held.classList.add("held");
                list.setPointerCapture(event.pointerId);
            }
        });
        list.addEventListener("pointermove", (event) => {
            if (!held) {
                return;
            }
            const below = items().find((item) => item !== held && event.clientY < item.getBoundingClientRect().top + item.offsetHeight / 2);
            list.insertBefore(held, below ?? null);
        });
        const drop = () => {
            if (!held) {
                return;
            }
            held.classList.remove("held");
            held = null;
            const order = items().map((item) => item.dataset.position).join(" ");
            if (order !== before) {
                field.value = order;
                send.click();
            }
        };
        list.addEventListener("pointerup", drop);
        list.addEventListener("pointercancel", drop);
    }

    // After a move the page comes anew: the same button of the same position gets the focus back.
    list.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (button) {
            const item = button.closest("li");
            sessionStorage.setItem("ranked", item.dataset.position + " " + button.id.split(":").pop());
        }
    });
    const last = sessionStorage.getItem("ranked")?.split(" ");
    sessionStorage.removeItem("ranked");
    if (last) {
        const item = items().find((each) => each.dataset.position === last[0]);
        const again = item?.querySelector(`button[id$=":${last[1]}"]:not(:disabled)`) ?? item?.querySelector("button:not(:disabled)");
        again?.focus();
    }
})();
