package id.jenjang.document;

import java.util.Arrays;

/** A file as a browser downloads it; the name has letters, digits, dots and hyphens alone. */
public record MadeFile(String name, String mediaType, byte[] content) {
    public MadeFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MadeFile file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
