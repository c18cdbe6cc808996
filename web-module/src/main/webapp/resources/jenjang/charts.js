"use strict";
// Gives a chart the colours of the theme and the words of its points; the numbers and texts come from the server.
window.jenjangChart = function () {
    const tokens = getComputedStyle(document.documentElement);
    const colour = (name) => tokens.getPropertyValue("--ina-" + name).trim();
    const styles = {
        done: {borderColor: colour("primary-500"), backgroundColor: colour("primary-500"), borderWidth: 3, pointRadius: 4},
        ahead: {borderColor: colour("primary-500"), backgroundColor: colour("background-primary"), borderWidth: 2, borderDash: [6, 5], pointRadius: 4, pointStyle: "rect"},
        limit: {borderColor: colour("content-secondary"), backgroundColor: colour("content-secondary"), borderWidth: 1, borderDash: [2, 3], pointRadius: 0},
        count: {backgroundColor: colour("primary-500"), borderColor: colour("primary-500"), maxBarThickness: 48},
    };
    const config = this.cfg.config;
    config.data.datasets.forEach((series) => Object.assign(series, styles[series.style]));
    config.options.animation = false;
    config.options.plugins = {
        legend: {display: config.data.datasets.length > 1, labels: {color: colour("content-primary"), usePointStyle: true, pointStyleWidth: 28, padding: 16, font: {size: 13}}},
        tooltip: {callbacks: {
            title: (items) => items[0]?.raw.label ?? "",
            label: (item) => item.dataset.label + ": " + new Intl.NumberFormat(document.documentElement.lang).format(item.raw.y),
        }},
    };
    for (const axis of Object.values(config.options.scales)) {
        axis.title.color = colour("content-secondary");
        axis.grid = {color: colour("stroke-primary")};
        axis.ticks = {color: colour("content-secondary"), precision: 0};
    }
    const years = config.options.scales.x;
    years.ticks.stepSize = 1;
    years.ticks.callback = (year) => String(Math.round(year));
    if (config.type === "bar") {
        years.offset = true;
        years.grid.display = false;
    }
};
