package dev.gongbu.note;

/**
 * A page of the AWS documentation; printed, never fetched.
 *
 * @param title what the page is called
 * @param url its address, {@code https://…}
 */
public record OfficialPage(String title, String url) {}
