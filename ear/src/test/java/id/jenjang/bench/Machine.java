package id.jenjang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the measurements run on, told before the first of them. */
final class Machine {
    private static final long MIB = 1 << 20;

    private Machine() {}

    /** Prints cores, memory, JDK, heap and how busy the machine is at the start. */
    static void tell(PrintStream out) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        out.printf(
                Locale.ROOT,
                "%d cores, %,d MiB memory, %s %s, JDK %s, heap %,d MiB, load %.2f%n",
                machine.getAvailableProcessors(),
                machine.getTotalMemorySize() / MIB,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("java.vm.version"),
                limitMb(),
                machine.getSystemLoadAverage());
    }

    /** The load average of the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** The most that the heap may hold, in MiB. */
    static long limitMb() {
        return Runtime.getRuntime().maxMemory() / MIB;
    }
}
