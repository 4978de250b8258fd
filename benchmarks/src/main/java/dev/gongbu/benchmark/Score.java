package dev.gongbu.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sums of nDCG@10 (gain 2^grade - 1), success@1 and success@3 over queries. */
final class Score {

    private int queries;
    private double ndcg;
    private int first;
    private int firstThree;

    /** Counts one answer: the ids of topics, best first, each once. */
    void add(Query query, List<String> topics) {
        queries++;
        double gain = 0;
        boolean one = false;
        boolean three = false;
        for (int i = 0; i < Math.min(10, topics.size()); i++) {
            int grade = query.relevant().getOrDefault(topics.get(i), 0);
            gain += gain(grade, i);
            one |= grade > 0 && i < 1;
            three |= grade > 0 && i < 3;
        }
        var grades = new ArrayList<>(query.relevant().values());
        grades.sort(Collections.reverseOrder());
        double ideal = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++) {
            ideal += gain(grades.get(i), i);
        }
        ndcg += gain / ideal;
        first += one ? 1 : 0;
        firstThree += three ? 1 : 0;
    }

    private static double gain(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2.0) / Math.log(2));
    }

    int queries() {
        return queries;
    }

    double ndcg() {
        return ndcg / queries;
    }

    double successAt1() {
        return (double) first / queries;
    }

    double successAt3() {
        return (double) firstThree / queries;
    }
}
