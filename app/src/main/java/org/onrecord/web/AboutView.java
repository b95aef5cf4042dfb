package org.onrecord.web;

/**
 * What this workbench is.
 *
 * @param version of Onrecord
 * @param java the version of Java that it runs on
 * @param voiceOfAmerica whether stories by Voice of America are in the record, which are credited
 */
public record AboutView(String version, String java, boolean voiceOfAmerica) {}
