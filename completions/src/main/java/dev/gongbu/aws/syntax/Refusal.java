package dev.gongbu.aws.syntax;

/** Takes a reader from the depth of a value back to its entry. Leaves this package never. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    Refusal(Fault fault) {
        super(fault.english(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
