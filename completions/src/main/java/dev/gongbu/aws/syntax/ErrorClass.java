package dev.gongbu.aws.syntax;

/** The exceptions of the real command line, under its own names. */
public enum ErrorClass {
    /** The words do not make a command: missing, unknown or ambiguous ones. */
    ArgParseException,
    /** Words and options that no command takes. */
    UnknownArgumentError,
    /** A value that cannot be read: shorthand, JSON, numbers. */
    ParamError,
    /** Values that were read, but do not fit the API's model, or each other. */
    ParamValidationError,
    /** Bytes that are not base64. */
    InvalidBase64Error,
    /** Anything else that the command line refuses. */
    ValueError
}
