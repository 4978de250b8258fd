package dev.gongbu.korean;

/**
 * A number with its unit as it stands in a text.
 *
 * @param start the place of its first character
 * @param end the place after its last
 * @param number the number alone, without thousands separators: {@code 5120}
 * @param canonical the value in the base unit of its kind, the same for every way of writing it
 *     ({@code 900s} for 15분), or the number where it has no unit
 */
public record Quantity(int start, int end, String number, String canonical) {}
