/** The screens of talent mapping: the nine boxes, the card, one's own card, and the cycles behind them. */
package id.jenjang.web.talent;
