package id.jenjang.rotation.market;

import java.util.UUID;

/** That the head of a position's unit would take a person (minat kepala unit). */
public record HeadWish(UUID position, UUID employee) {}
