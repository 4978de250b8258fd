package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.complete.Candidate.Kind;
import dev.gongbu.aws.complete.Slot.What;
import dev.gongbu.aws.explain.Regions;
import dev.gongbu.aws.explain.ShapeWords;
import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Finds what may stand in the value of an option. */
final class Values {

    private static final int LATER = 2;
    private static final int LAST = 6;
    private static final String[] SCHEMES = {"file://", "fileb://"};

    private final CommandModel model;
    private final Paths paths;

    Values(CommandModel model, LocalFiles files) {
        this.model = model;
        this.paths = new Paths(files);
    }

    /**
     * The value of an option at the cursor, which may be unfinished.
     *
     * @param option whose value it is
     * @param operation the command
     * @param text the value, up to the end of the word
     * @param cursor how many characters of it stand before the cursor
     * @param base how many characters of the word stand before the value
     * @param edits the edits of the word
     */
    record Request(
            Option option, Operation operation, String text, int cursor, int base, Edits edits) {

        String typed() {
            return text.substring(0, cursor);
        }

        /** The candidates of a menu for a stretch of the value. */
        List<Candidate> candidates(Menu menu, int from, int to) {
            return menu.candidates(edits, base + from, base + to);
        }
    }

    List<Candidate> of(Request request) {
        String typed = request.typed();
        for (String scheme : SCHEMES) {
            if (typed.startsWith(scheme)) {
                return files(request, scheme.length());
            }
        }
        var option = request.option();
        boolean json = ValueShape.isJson(option);
        String bare = typed.stripLeading();
        if (json && (bare.startsWith("{") || bare.startsWith("["))) {
            return json(request, bare.charAt(0) == '[');
        }
        if (ValueShape.isComplex(ValueShape.ofWord(option))) {
            return shorthand(request);
        }
        if (isPath(option) && !typed.isEmpty()) {
            return files(request, 0);
        }
        var menu = new Menu(typed);
        addTo(menu, request, 0);
        return request.candidates(menu, 0, request.text().length());
    }

    /** Adds the plain values to a menu: those that are no structures. */
    void addTo(Menu menu, Request request, int rank) {
        var option = request.option();
        if (!option.choices().isEmpty()) {
            addWords(menu, Kind.VALUE, option.choices(), rank);
        } else if (option.name().equals("region")) {
            for (String region : model.regions()) {
                menu.add(Offer.word(Kind.REGION, region, Regions.korean(region)).ranked(rank));
            }
        } else {
            addScalars(menu, ValueShape.ofWord(option), rank);
        }
        if (option.name().equals("endpoint-url")) {
            menu.add(Offer.opening(Kind.SCHEME, "https://", "주소의 앞부분"));
        }
        if (isPath(option)) {
            paths.addTo(menu, "", menu.typing().text(), true);
        }
        addOpenings(menu, option);
    }

    private static void addWords(Menu menu, Kind kind, List<String> words, int rank) {
        for (String word : words) {
            menu.add(Offer.word(kind, word, "").ranked(rank));
        }
    }

    private static void addScalars(Menu menu, Shape shape, int rank) {
        if (shape instanceof Shape.Text text) {
            addWords(menu, Kind.VALUE, text.values(), rank);
        } else if (shape instanceof Shape.Flag) {
            addWords(menu, Kind.VALUE, List.of("true", "false"), rank);
        }
    }

    /** How a value may begin that is not typed word by word. */
    private static void addOpenings(Menu menu, Option option) {
        boolean nothing = menu.typing().isEmpty();
        boolean isBlob = option.shape() instanceof Shape.Blob blob && !blob.streaming();
        if (!nothing || isBlob) {
            if (isBlob) {
                menu.add(Offer.opening(Kind.SCHEME, "fileb://", "파일의 바이트를 그대로").ranked(LATER));
            }
            menu.add(Offer.opening(Kind.SCHEME, "file://", "파일의 내용").ranked(LAST));
        } else if (ValueShape.isJson(option)) {
            addJson(menu, option);
        }
    }

    private static void addJson(Menu menu, Option option) {
        if (!(option.shape() instanceof Shape.Sequence)) {
            menu.add(Offer.opening(Kind.SKELETON, "{\"", "JSON으로").ranked(LATER));
        }
        menu.add(Offer.opening(Kind.SCHEME, "file://", "파일의 내용").ranked(LAST));
    }

    /** Whether the value is a path by itself, without {@code file://}. */
    private static boolean isPath(Option option) {
        if (option.shape() instanceof Shape.Blob blob && blob.streaming()) {
            return true;
        }
        boolean added = option.role() != Option.Role.MEMBER && option.role() != Option.Role.INPUT;
        return added
                && option.choices().isEmpty()
                && (option.name().endsWith("file") || option.name().equals("ca-bundle"));
    }

    private List<Candidate> files(Request request, int from) {
        String typed = request.typed();
        int nameFrom = Math.max(from, Paths.nameFrom(typed, typed.length()));
        var menu = new Menu(typed.substring(nameFrom));
        paths.addTo(menu, typed.substring(from, nameFrom), typed.substring(nameFrom), true);
        return request.candidates(menu, nameFrom, request.text().length());
    }

    /** Files and {@code s3://}, for values without a name. */
    List<Candidate> locations(Request request, boolean isBucket) {
        String typed = request.typed();
        if (isBucket && typed.startsWith("s3://")) {
            return List.of();
        }
        if (isBucket && "s3://".startsWith(typed)) {
            var menu = new Menu(typed);
            addLocations(menu, typed, true);
            return request.candidates(menu, 0, request.text().length());
        }
        return files(request, 0);
    }

    void addLocations(Menu menu, String typed, boolean isBucket) {
        if (isBucket) {
            menu.add(Offer.opening(Kind.SCHEME, "s3://", "S3 버킷이나 객체의 주소").ranked(-1));
        }
        paths.addTo(menu, "", typed, true);
    }

    private List<Candidate> shorthand(Request request) {
        var shape = ValueShape.ofWord(request.option());
        var slot = ShorthandCursor.find(request.text(), request.cursor(), shape);
        if (slot == null) {
            return List.of();
        }
        var menu = new Menu(typed(request, slot));
        if (slot.what() != What.VALUE) {
            addShorthandKeys(menu, slot);
        }
        if (slot.shape() != null && slot.what() != What.KEY) {
            addShorthandValues(menu, slot.shape(), slot);
        }
        if (request.typed().isEmpty()) {
            addSkeletons(menu, request, shape);
        } else if (slot.from() == 0) {
            menu.add(Offer.opening(Kind.SCHEME, "file://", "파일의 내용").ranked(LAST));
        }
        return request.candidates(menu, slot.from(), slot.to());
    }

    private static String typed(Request request, Slot slot) {
        int from = Math.min(slot.typedFrom(), request.cursor());
        return request.text().substring(from, request.cursor());
    }

    private static void addShorthandKeys(Menu menu, Slot slot) {
        var frame = slot.frame();
        var shape = frame.shape();
        if (shape == null || frame.isList()) {
            return;
        }
        boolean nested = frame.hasBracket();
        String before = slot.what() == What.AFTER ? "," : "";
        if (slot.what() == What.AFTER && slot.followed()) {
            return;
        }
        new Keys() {
            @Override
            String text(String key, Shape value) {
                return slot.followed()
                        ? key
                        : before + key + "=" + ValueShape.shorthandOpening(value, nested);
            }
        }.addTo(menu, shape, frame.used());
    }

    private static void addShorthandValues(Menu menu, Shape shape, Slot slot) {
        if (shape instanceof Shape.Text text) {
            for (String value : text.values()) {
                menu.add(value(value, ShorthandText.of(value)));
            }
        } else if (shape instanceof Shape.Flag) {
            menu.add(value("true", "true"));
            menu.add(value("false", "false"));
        } else if (ValueShape.isComplex(shape) && slot.frame().isList()) {
            menu.add(Offer.opening(Kind.SKELETON, "{", ShapeWords.of(shape, Language.KOREAN)));
        }
    }

    private static Offer value(String name, String text) {
        return new Offer(Kind.VALUE, name, name, text, false, 0, false, false, "", "");
    }

    private static void addSkeletons(Menu menu, Request request, Shape shape) {
        String required = ShorthandText.required(shape);
        if (!required.isEmpty()) {
            menu.add(Offer.opening(Kind.SKELETON, required, "필수 키를 모두").ranked(LATER));
        }
        String opening = ValueShape.isList(request.option()) ? "[{\"" : "{\"";
        menu.add(Offer.opening(Kind.SKELETON, opening, "JSON으로").ranked(LATER + 1));
        menu.add(Offer.opening(Kind.SCHEME, "file://", "파일의 내용").ranked(LAST));
    }

    private List<Candidate> json(Request request, boolean startsList) {
        var shape = ValueShape.ofJson(request.option(), request.operation(), startsList);
        var slot = JsonCursor.find(request.text(), request.cursor(), shape);
        if (slot == null) {
            return List.of();
        }
        var menu = new Menu(typed(request, slot));
        if (slot.what() == What.VALUE) {
            addJsonValues(menu, slot.shape());
        } else {
            addJsonKeys(menu, slot);
        }
        return request.candidates(menu, slot.from(), slot.to());
    }

    private static void addJsonKeys(Menu menu, Slot slot) {
        var shape = slot.frame().shape();
        boolean after = slot.what() == What.AFTER;
        if (shape == null || slot.frame().isList() || after && slot.followed()) {
            return;
        }
        new Keys() {
            @Override
            String text(String key, Shape value) {
                String name = "\"" + key + "\"";
                return slot.followed()
                        ? name
                        : (after ? "," : "") + name + ":" + ValueShape.jsonOpening(value);
            }
        }.addTo(menu, shape, slot.frame().used());
    }

    private static void addJsonValues(Menu menu, @Nullable Shape shape) {
        if (shape instanceof Shape.Text text && !text.values().isEmpty()) {
            for (String value : text.values()) {
                menu.add(value(value, JsonText.quoted(value)));
            }
        } else if (shape instanceof Shape.Flag) {
            menu.add(value("true", "true"));
            menu.add(value("false", "false"));
        } else if (shape != null && menu.typing().isEmpty()) {
            String opening = ValueShape.jsonOpening(shape);
            if (!opening.isEmpty()) {
                menu.add(
                        Offer.opening(
                                Kind.SKELETON, opening, ShapeWords.of(shape, Language.KOREAN)));
            }
        }
    }
}
