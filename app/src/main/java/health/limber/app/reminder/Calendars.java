package health.limber.app.reminder;

import health.limber.app.reminder.Reminders.Entry;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Entries as a calendar that programs read (RFC 5545). Times are in UTC. */
final class Calendars {
    private static final String NAME = "Limber";

    private Calendars() {}

    /**
     * A calendar that other programs fetch.
     *
     * @param of tells the entries of one person from those of another
     */
    static String write(List<Entry> entries, String of, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Limber//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", NAME));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        for (Entry entry : entries) calendar.add(event(entry, of, now));
        return calendar.toString();
    }

    private static VEvent event(Entry entry, String of, Instant now) {
        Instant at = entry.at().toInstant();
        VEvent event = new VEvent(at, entry.lasts(), entry.title());
        event.replace(new DtStamp(now));
        event.add(new Uid(at.getEpochSecond() + "-" + of));
        event.add(new Description(entry.text() + "\n" + entry.link()));
        event.add(new Url(URI.create(entry.link())));
        VAlarm alarm = new VAlarm(Duration.ZERO);
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(entry.title()));
        event.add(alarm);
        return event;
    }
}
