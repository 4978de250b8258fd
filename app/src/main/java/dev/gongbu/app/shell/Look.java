package dev.gongbu.app.shell;

import org.jline.utils.AttributedStyle;

/** How a piece of the typed line, or of the menu, looks on a terminal with colours. */
enum Look {
    PLAIN,
    PROGRAM,
    SERVICE,
    OPERATION,
    OPTION,
    VALUE,
    /** What the service would refuse. */
    DOUBTFUL,
    /** What the command line refuses, whatever follows. */
    WRONG,
    FAINT,
    CHOSEN;

    AttributedStyle style() {
        return switch (this) {
            case PLAIN -> AttributedStyle.DEFAULT;
            case PROGRAM -> AttributedStyle.BOLD;
            case SERVICE -> AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
            case OPERATION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
            case OPTION -> AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE);
            case VALUE -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case DOUBTFUL -> AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
            case WRONG -> AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
            case FAINT -> AttributedStyle.DEFAULT.faint();
            case CHOSEN -> AttributedStyle.INVERSE;
        };
    }
}
