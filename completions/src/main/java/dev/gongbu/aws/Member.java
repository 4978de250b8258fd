package dev.gongbu.aws;

import java.util.List;

/** A member of a structure. Its shape may be the structure that it stands in. */
public final class Member {

    private final String name;
    private final boolean required;
    private final boolean deprecated;
    private final int shape;
    private final List<Shape> shapes;

    /**
     * A member.
     *
     * @param name as the API writes it
     * @param required whether the real command line refuses the structure without it
     * @param deprecated whether the API advises against it
     * @param shape the place of its shape in {@code shapes}
     * @param shapes the shapes of the operation; may still be filled while this is made
     */
    public Member(
            String name, boolean required, boolean deprecated, int shape, List<Shape> shapes) {
        this.name = name;
        this.required = required;
        this.deprecated = deprecated;
        this.shape = shape;
        this.shapes = shapes;
    }

    /** The name as the API writes it. */
    public String name() {
        return name;
    }

    /** Whether the real command line refuses the structure without it. */
    public boolean isRequired() {
        return required;
    }

    /** Whether the API advises against it. */
    public boolean isDeprecated() {
        return deprecated;
    }

    /** What its value has to be. */
    public Shape shape() {
        return shapes.get(shape);
    }

    /** The place of its shape among the shapes of the operation. */
    public int shapeIndex() {
        return shape;
    }

    @Override
    public String toString() {
        return name + (required ? "!" : "");
    }
}
