package org.onrecord.web;

/**
 * The page that asks for the token.
 *
 * @param then where to go on
 * @param error what is wrong with what was given; empty if nothing is
 */
public record SignInView(String then, String error) {}
