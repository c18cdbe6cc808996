"use strict";
// Keeps what is typed or chosen in [data-draft] inputs in this tab until it has been stored, one draft a visitor, page and input.
(() => {
    const visitor = document.querySelector("[data-visitor]")?.dataset.visitor;
    const key = (input) => ["draft", visitor, location.pathname + location.search, input.id].join("|");
    const drafts = () => [...document.querySelectorAll("[data-draft]")];
    const given = (input) => input.options ? ([...input.options].find((each) => each.defaultSelected) ?? input.options[0])?.value : input.defaultValue;
    const restored = document.querySelector("[data-restore=true]");

    const restore = () => {
        for (const input of drafts()) {
            const text = sessionStorage.getItem(key(input));
            if (text !== null && input.value === given(input) && text !== input.value) {
                input.value = text;
            }
        }
    };
    const forget = () => drafts().forEach((input) => sessionStorage.removeItem(key(input)));
    const sent = "draft-sent|" + location.pathname + location.search;

    if (document.querySelector("[data-signed-off=true]")) {
        Object.keys(sessionStorage).filter((name) => name.startsWith("draft")).forEach((name) => sessionStorage.removeItem(name));
    }
    if (!visitor) {
        // The log-in page came instead of the page that was sent to: nothing has been stored.
        Object.keys(sessionStorage).filter((name) => name.startsWith("draft-sent|")).forEach((name) => sessionStorage.removeItem(name));
        return;
    }
    // A form that was sent whole comes back as this page: stored, unless the page says that it had expired.
    if (sessionStorage.getItem(sent) && !restored) {
        forget();
    }
    sessionStorage.removeItem(sent);
    restore();
    document.addEventListener("input", (event) => {
        if (event.target.matches?.("[data-draft]")) {
            sessionStorage.setItem(key(event.target), event.target.value);
        }
    });
    document.addEventListener("submit", (event) => {
        if (event.target.querySelector("[data-draft]")) {
            sessionStorage.setItem(sent, "1");
        }
    });
    window.jQuery?.(document).on("pfAjaxComplete", (event, xhr, args) => {
        if (xhr?.status === 200 && !xhr.responseText.includes("<redirect") && !args?.validationFailed) {
            forget();
        }
    });
})();
