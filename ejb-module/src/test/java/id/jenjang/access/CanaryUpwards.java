package id.jenjang.access;

import id.jenjang.people.Span;

/** Depends on what depends on its own package: breaks the arrows and closes a cycle. */
public record CanaryUpwards(Span span) {}
