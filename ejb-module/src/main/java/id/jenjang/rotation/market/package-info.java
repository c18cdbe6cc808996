/** What people and heads wish: ranked bids, mobility, heads' wishes; and how silence is filled in. Plain values. */
package id.jenjang.rotation.market;
