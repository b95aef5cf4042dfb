"""Trains Onrecord's attribution reader and exports it for the Java side."""
