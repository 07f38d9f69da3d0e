"""What the library icalendar reads in calendar files: `calendars.py FILE…` prints an object by file.

Strict: a line that it cannot read, a time without its zone or a missing property ends it with an error.
"""

import json
import sys
from datetime import timezone
from pathlib import Path

from icalendar import Calendar


def event(found):
    """The event as people and the tests see it; times in UTC, by the zone that the file itself describes."""
    assert not found.errors, found.errors
    start, end = found["DTSTART"].dt, found["DTEND"].dt if "DTEND" in found else None
    assert start.tzinfo is not None and (end is None or end > start)
    return {
        "uid": str(found["UID"]),
        "stamp": found["DTSTAMP"].dt.astimezone(timezone.utc).isoformat(),
        "sequence": int(found["SEQUENCE"]),
        "start": start.astimezone(timezone.utc).isoformat(),
        "end": end and end.astimezone(timezone.utc).isoformat(),
        "zone": found["DTSTART"].params.get("TZID"),
        "summary": str(found["SUMMARY"]),
        "language": found["SUMMARY"].params.get("LANGUAGE"),
        "description": str(found.get("DESCRIPTION", "")),
        "location": str(found.get("LOCATION", "")),
        "url": str(found.get("URL", "")),
    }


def calendar(path):
    """The calendar in a file, and what of the format the library does not look at itself."""
    raw = Path(path).read_bytes()
    lines = raw.split(b"\r\n")
    assert lines.pop() == b"", f"{path}: the last line has no end"
    assert not any(b"\n" in line or b"\r" in line for line in lines), f"{path}: a line ends otherwise than in CRLF"
    assert all(len(line) <= 75 for line in lines), f"{path}: a line is too long"
    for line in lines:
        line.decode("utf-8")  # a character that was broken in two cannot be read
    read = Calendar.from_ical(raw)
    assert not read.errors, read.errors
    for name in ("VERSION", "PRODID"):
        assert name in read, f"{path}: no {name}"
    assert not read.get_missing_tzids(), f"{path}: a zone is not described"
    zones = []
    for zone in read.walk("VTIMEZONE"):
        assert zone.to_tz().utcoffset is not None
        zones.append({"id": str(zone["TZID"]), "parts": [part.name for part in zone.subcomponents]})
    # The library's own words for the same, read again: nothing is lost.
    again = Calendar.from_ical(read.to_ical())
    assert len(again.walk("VEVENT")) == len(read.walk("VEVENT"))
    return {
        "name": str(read.get("NAME", "")),
        "zones": zones,
        "events": [event(found) for found in read.walk("VEVENT")],
    }


print(json.dumps({path: calendar(path) for path in sys.argv[1:]}))
