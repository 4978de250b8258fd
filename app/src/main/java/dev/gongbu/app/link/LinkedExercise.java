package dev.gongbu.app.link;

import dev.gongbu.exercise.Kind;

/** An exercise that a note can be practised with. */
public record LinkedExercise(String id, Kind kind) {}
