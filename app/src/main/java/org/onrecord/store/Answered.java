package org.onrecord.store;

/**
 * What a request that came under a key was answered.
 *
 * @param digest the hash of what was sent
 * @param status the HTTP status
 * @param location where the new thing is; empty if there is none
 * @param body the answer's JSON
 */
public record Answered(String digest, int status, String location, String body) {}
