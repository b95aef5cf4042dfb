package org.onrecord.web;

/**
 * The sign of a statement's form.
 *
 * @param form direct, indirect or mixed
 * @param chip the sign itself
 * @param unsure whether it is set hollow
 */
public record Sign(String form, String chip, boolean unsure) {

  /** What the sign says, in words. */
  public String words() {
    return unsure ? form + ", unsure" : form;
  }
}
