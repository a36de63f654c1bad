"""What must hold of the calendars to subscribe to, as a parser that is none of ours reads them."""

import re
from datetime import date, datetime, timedelta, timezone

from icalendar import Calendar

# The demo site's time.
ZONE = timezone(timedelta(hours=7))
DAY = re.compile(r"_\d{4}-\d{2}-\d{2}")


def read(site):
    """Each calendar with its events, by path."""
    for path in sorted(p for p in site.files if p.endswith(".ics")):
        calendar = Calendar.from_ical((site.folder / path).read_bytes())
        yield path, calendar, calendar.walk("VEVENT")


def day(moment):
    return moment.astimezone(ZONE).date() if isinstance(moment, datetime) else moment


def calendars_are_written_in_lines_that_all_programs_read(site):
    for path, _, _ in read(site):
        data = (site.folder / path).read_bytes()
        assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b""), f"{path}: a line ends otherwise"
        for line in data.split(b"\r\n"):
            assert len(line) <= 75, f"{path}: {len(line)} bytes in a line"
            line.decode("utf-8")


def events_are_whole(site):
    for path, calendar, events in read(site):
        assert not calendar.errors and calendar["VERSION"] == "2.0" and calendar["PRODID"], path
        names = [str(event["UID"]) for event in events]
        assert len(names) == len(set(names)), f"{path}: two events have one name"
        for event in events:
            where = f"{path}: {event['UID']}"
            assert not event.errors and str(event["SUMMARY"]).strip(), where
            assert event["DTSTAMP"].dt.tzinfo and event["SEQUENCE"] >= 0, where
            if "DTEND" in event:
                assert event["DTEND"].dt > event["DTSTART"].dt, f"{where} ends before it begins"
            for alarm in event.walk("VALARM"):
                assert alarm["TRIGGER"].dt < timedelta(0) and alarm["DESCRIPTION"], where
                assert type(event["DTSTART"].dt) is date, f"{where}: a reminder of what is no deadline"


def agencies_have_what_all_have(site):
    calendars = {path: {str(e["UID"]): e["DTSTART"].dt for e in events} for path, _, events in read(site)}
    whole = calendars.get("calendar.ics", {})
    for path, events in calendars.items():
        strays = [name for name, start in events.items() if whole.get(name) != start]
        assert not strays, f"{path}: {', '.join(strays)}"


def calendars_and_pages_tell_of_the_same_days(site):
    pages = [p for p in site.pages.values() if any(e.attributes.get("class") == "cal" for e in p.all("table"))]
    shown = {name for page in pages for name in page.ids() if DAY.fullmatch(name)}
    for path, _, events in read(site):
        for event in events:
            if str(event.get("STATUS")) != "CANCELLED":
                name = "_" + day(event["DTSTART"].dt).isoformat()
                assert name in shown, f"{path}: {event['UID']} is on no page of the calendar"


WHOLE_SITE = [
    calendars_are_written_in_lines_that_all_programs_read,
    events_are_whole,
    agencies_have_what_all_have,
    calendars_and_pages_tell_of_the_same_days,
]
