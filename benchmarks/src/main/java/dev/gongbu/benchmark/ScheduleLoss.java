package dev.gongbu.benchmark;

import dev.gongbu.schedule.Fsrs6;
import dev.gongbu.schedule.Fsrs7;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * How well the schedule knows what will be remembered, for learners whose memory follows another
 * model than its own, beside SM-2 and a constant.
 */
final class ScheduleLoss {

    private static final int LEARNERS = 400;
    private static final int ITEMS = 60;
    private static final int REVIEWS = 12;
    private static final double CERTAIN = 1e-4;
    private static final int BINS = 20;

    /** A review that somebody had to predict. */
    private record Review(double days, boolean isRecalled) {}

    private ScheduleLoss() {}

    /**
     * Measures.
     *
     * @param args the seed, where it is to be one that was printed before
     */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime();
        print(System.out, seed);
    }

    private static void print(PrintStream out, long seed) {
        var histories = histories(new SplittableRandom(seed));
        double mean = meanRecall(histories);
        out.printf(
                Locale.ROOT,
                "seed %d: %d learners, %d exercises each, %,d reviews predicted, recalled %.3f%n",
                seed,
                LEARNERS,
                ITEMS,
                histories.stream().mapToInt(each -> each.size() - 1).sum(),
                mean);
        out.println("recalled, by learner: " + spread(histories));
        var predictors = new LinkedHashMap<String, Supplier<Predictor>>();
        predictors.put("FSRS-6", () -> Predictor.of(new Fsrs6()));
        predictors.put("FSRS-7", () -> Predictor.of(new Fsrs7()));
        predictors.put("SM-2", Predictor::ofSm2);
        predictors.put("always 0.9", () -> Predictor.ofConstant(0.9));
        predictors.put("always their own mean", () -> Predictor.ofConstant(mean));
        out.printf("%-28s %9s %12s %10s%n", "", "log loss", "RMSE (bins)", "predicted");
        predictors.forEach((name, predictor) -> out.println(row(name, predictor, histories)));
    }

    private static String row(
            String name, Supplier<Predictor> predictor, List<List<Review>> histories) {
        double loss = 0;
        double predictedSum = 0;
        int count = 0;
        var predicted = new double[BINS];
        var recalled = new double[BINS];
        var inBin = new int[BINS];
        for (var history : histories) {
            var each = predictor.get();
            each.learn(0, history.getFirst().isRecalled());
            for (var review : history.subList(1, history.size())) {
                double p = Math.clamp(each.predict(review.days()), CERTAIN, 1 - CERTAIN);
                loss -= Math.log(review.isRecalled() ? p : 1 - p);
                predictedSum += p;
                count++;
                int bin = (int) Math.min(BINS - 1, p * BINS);
                predicted[bin] += p;
                recalled[bin] += review.isRecalled() ? 1 : 0;
                inBin[bin]++;
                each.learn(review.days(), review.isRecalled());
            }
        }
        double squares = 0;
        for (int i = 0; i < BINS; i++) {
            if (inBin[i] > 0) {
                double error = (predicted[i] - recalled[i]) / inBin[i];
                squares += inBin[i] * error * error;
            }
        }
        return String.format(
                Locale.ROOT,
                "%-28s %9.4f %12.4f %10.3f",
                name,
                loss / count,
                Math.sqrt(squares / count),
                predictedSum / count);
    }

    private static double meanRecall(List<List<Review>> histories) {
        int recalled = 0;
        int count = 0;
        for (var history : histories) {
            for (var review : history.subList(1, history.size())) {
                recalled += review.isRecalled() ? 1 : 0;
                count++;
            }
        }
        return (double) recalled / count;
    }

    /** The tenth, the middle and the nine tenths of the learners' means. */
    private static String spread(List<List<Review>> histories) {
        var means = new double[LEARNERS];
        for (int i = 0; i < LEARNERS; i++) {
            means[i] = meanRecall(histories.subList(i * ITEMS, (i + 1) * ITEMS));
        }
        Arrays.sort(means);
        return String.format(
                Locale.ROOT,
                "10 %% below %.3f, half below %.3f, 10 %% above %.3f",
                means[LEARNERS / 10],
                means[LEARNERS / 2],
                means[LEARNERS - LEARNERS / 10]);
    }

    private static List<List<Review>> histories(SplittableRandom random) {
        var histories = new ArrayList<List<Review>>();
        for (int i = 0; i < LEARNERS; i++) {
            var learner = new SimulatedLearner(random.split());
            for (int j = 0; j < ITEMS; j++) {
                histories.add(history(learner.item(), random));
            }
        }
        return histories;
    }

    /**
     * Reviews on days that no model chose and that do not hang on what was recalled: whole days,
     * for FSRS-6 knows no others, up to two months, short waits as often as long ones.
     */
    private static List<Review> history(SimulatedLearner.Item item, SplittableRandom random) {
        var history = new ArrayList<Review>();
        history.add(new Review(0, false));
        for (int i = 1; i < REVIEWS; i++) {
            double wait = Math.rint(Math.exp(random.nextDouble(0, Math.log(60))));
            history.add(new Review(wait, item.review(wait)));
        }
        return history;
    }
}
