package id.jenjang.web.succession.simulate;

import id.jenjang.succession.dial.DialGroup;
import java.util.List;

/** Numbers of the form that are shown together. */
public record DialSet(DialGroup group, List<DialField> fields) {
    public DialSet {
        fields = List.copyOf(fields);
    }

    /** Whether they are yes or no. */
    public boolean yesOrNo() {
        return group.yesOrNo();
    }

    /** Whether they have to make up the whole. */
    public boolean adds() {
        return group.adds();
    }
}
