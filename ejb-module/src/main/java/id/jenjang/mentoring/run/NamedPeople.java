package id.jenjang.mentoring.run;

import id.jenjang.people.Names;
import id.jenjang.people.PeopleAmong;
import id.jenjang.people.PersonRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Names and units of the people of a run, read for a page at a time. */
@Dependent
class NamedPeople {
    private Names names;
    private PeopleAmong among;
    private Clock clock;

    NamedPeople() {}

    @Inject
    NamedPeople(Names names, PeopleAmong among, Clock clock) {
        this.names = names;
        this.among = among;
        this.clock = clock;
    }

    NamedPeople(DataSource database, Clock clock) {
        this(new Names(database), new PeopleAmong(database), clock);
    }

    Map<UUID, String> called(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : names.people(people);
    }

    /** Names of the units; who holds no position is left out. */
    Map<UUID, String> units(Set<UUID> people) {
        Map<UUID, String> units = new HashMap<>();
        if (!people.isEmpty()) {
            for (PersonRow one : among.page(people, PeopleAmong.Wanted.ANY, LocalDate.now(clock), 0, people.size())) {
                if (one.unitName() != null) {
                    units.put(one.uuid(), one.unitName());
                }
            }
        }
        return units;
    }

    static boolean holds(String name, String words) {
        return name != null && name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
