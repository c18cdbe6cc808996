/** The workbench: making, reading, explaining, changing, comparing and proposing plans (Meja Rencana, Linimasa). */
package id.jenjang.web.rotation.desk;
