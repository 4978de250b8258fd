package dev.gongbu.model.generate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The API of a service.
 *
 * @param id as botocore names it: {@code s3}
 * @param key as AWS names it in all its SDKs: {@code S3}; empty in some old models
 * @param version of the API, a date
 * @param operations by name
 * @param types by name; every type that an operation or another type refers to, and maybe more
 * @param waiters the operation that a waiter asks, by the waiter's name
 */
record Service(
        String id,
        String key,
        String version,
        String title,
        SortedMap<String, Operation> operations,
        SortedMap<String, Type> types,
        SortedMap<String, String> waiters) {
    Service {
        operations = Collections.unmodifiableSortedMap(new TreeMap<>(operations));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        waiters = Collections.unmodifiableSortedMap(new TreeMap<>(waiters));
    }
}
