package org.onrecord.actor;

/** What part of a society an actor belongs to, in PLOVER's codes. */
public enum Sector {
  /** Police. */
  COP,
  /** The executive. */
  GOV,
  /** Courts. */
  JUD,
  /** The legislature. */
  LEG,
  /** The military. */
  MIL,
  /** Paramilitary groups. */
  PRM,
  /** Political parties. */
  PTY,
  /** Rebels. */
  REB,
  /** Intelligence services. */
  SPY,
  /** Armed people of whom no more is said. */
  UAF,
  /** Not known. */
  UNK,
  /** Farming. */
  AGR,
  /** Business. */
  BUS,
  /** Crime. */
  CRM,
  /** Civilians. */
  CVL,
  /** Education and research. */
  EDU,
  /** Former office holders and other elites. */
  ELI,
  /** Journalists and media. */
  JRN,
  /** Labour. */
  LAB,
  /** Medicine and health. */
  MED,
  /** Refugees and displaced people. */
  REF,
  /** The opposition. */
  OPP,
  /** Territories that govern themselves without general recognition. */
  PRE,
  /** Religion. */
  REL,
  /** Society at large. */
  SOC
}
