package id.jenjang.store;

/** The two databases that a slice is tested on: {@code @ParameterizedTest @EnumSource}. */
public enum Database {
    H2 {
        @Override
        public SliceStore open() {
            return SliceStore.h2();
        }
    },
    POSTGRESQL {
        @Override
        public SliceStore open() {
            return SliceStore.postgresql();
        }
    };

    /** A new database of this kind with the schema of this version, seen by nobody else. */
    public abstract SliceStore open();
}
