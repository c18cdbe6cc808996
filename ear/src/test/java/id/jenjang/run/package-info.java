/** Starts the shipped archive on Payara Micro with the shipped boot files: for the demo, for tests, for benchmarks. */
package id.jenjang.run;
