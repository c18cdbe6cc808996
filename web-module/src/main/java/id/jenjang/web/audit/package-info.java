/** The screen on which an auditor reads the trail and has its chains checked. */
package id.jenjang.web.audit;
