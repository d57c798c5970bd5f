package health.limber.app.cli;

import health.limber.motion.body.Dof;
import health.limber.motion.body.Side;
import health.limber.motion.body.Vec;
import health.limber.motion.landmark.HeadRotation;
import health.limber.motion.landmark.Landmark;
import health.limber.motion.landmark.Recording;
import health.limber.motion.landmark.Take;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

/** Writes a recording as JSON, a frame a line. The fields are explained in docs/recordings.md. */
final class RecordingWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FORMAT_VERSION = 1;

    /** Parts of a picture, of a metre and of a degree that are kept: a millionth of each. */
    private static final double KEPT = 1e6;

    private final JsonGenerator out;

    private RecordingWriter(JsonGenerator out) {
        this.out = out;
    }

    static byte[] json(String exercise, Recording recording) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            new RecordingWriter(out).write(exercise, recording);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write(String exercise, Recording recording) {
        out.writeStartObject();
        out.writeNumberProperty("formatVersion", FORMAT_VERSION);
        out.writeStringProperty("exercise", exercise);
        settings(recording);
        out.writeNumberProperty("framesPerSecond", Recording.RATE);
        out.writeObjectPropertyStart("picture");
        out.writeNumberProperty("width", recording.width());
        out.writeNumberProperty("height", recording.height());
        number("metres", recording.metres());
        out.writeEndObject();
        out.writeArrayPropertyStart("landmarks");
        for (Landmark landmark : Landmark.values()) out.writeString(camel(landmark.name()));
        out.writeEndArray();
        out.writeArrayPropertyStart("angles");
        for (Dof dof : Dof.values()) out.writeString(camel(dof.name()));
        out.writeEndArray();
        repetitions(recording.repetitions());
        out.writeArrayPropertyStart("frames");
        for (Recording.Frame frame : recording.frames()) frame(frame);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void settings(Recording recording) {
        Take take = recording.take();
        out.writeObjectPropertyStart("settings");
        out.writeNumberProperty("repetitions", take.repetitions());
        number("tempo", take.tempo());
        number("amplitude", take.amplitude());
        number("azimuth", take.azimuth());
        number("elevation", take.elevation());
        number("height", take.height());
        side(recording.frames().getFirst().truth());
        number("noise", take.noise());
        out.writeNumberProperty("seed", take.seed());
        out.writeEndObject();
    }

    private void repetitions(List<Recording.Repetition> repetitions) {
        out.writeArrayPropertyStart("repetitions");
        for (Recording.Repetition repetition : repetitions) {
            out.writeStartObject();
            out.writeNumberProperty("number", repetition.number());
            number("start", repetition.start());
            number("end", repetition.end());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void frame(Recording.Frame frame) {
        out.writeRaw('\n');
        out.writeStartObject();
        number("second", frame.second());
        truth(frame.truth());
        HeadRotation head = frame.head();
        out.writeName("head");
        row(head.yaw(), head.pitch(), head.roll());
        out.writeArrayPropertyStart("image");
        for (Recording.Seen seen : frame.image())
            row(seen.x(), seen.y(), seen.z(), seen.visibility());
        out.writeEndArray();
        out.writeArrayPropertyStart("world");
        for (Vec place : frame.world()) row(place.x(), place.y(), place.z());
        out.writeEndArray();
        out.writeName("pose");
        row(frame.truth().pose().values());
        out.writeEndObject();
    }

    private void truth(Recording.Truth truth) {
        out.writeNumberProperty("repetition", truth.repetition());
        out.writeStringProperty("phase", truth.phase());
        side(truth);
    }

    private void side(Recording.Truth truth) {
        if (truth.side().isPresent())
            out.writeStringProperty("side", truth.side().get() == Side.LEFT ? "left" : "right");
        else out.writeNullProperty("side");
    }

    private void row(double... numbers) {
        out.writeStartArray();
        for (double number : numbers) number(number);
        out.writeEndArray();
    }

    private void number(String name, double number) {
        out.writeName(name);
        number(number);
    }

    private void number(double number) {
        double kept = Math.rint(number * KEPT) / KEPT;
        if (kept == Math.rint(kept)) out.writeNumber((long) kept);
        else out.writeNumber(kept);
    }

    /** As movement files write it: {@code hipFlexionR} for HIP_FLEXION_R. */
    private static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            if (name.isEmpty()) name.append(word);
            else
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word, 1, word.length());
        }
        return name.toString();
    }
}
