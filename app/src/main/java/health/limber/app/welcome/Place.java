package health.limber.app.welcome;

import health.limber.plan.screening.Complaint.Region;

import java.util.List;

/** Where it hurts, as the landing page asks it. */
public enum Place {
    neck(List.of(Region.neck)),
    back(List.of(Region.mid, Region.low)),
    both(List.of(Region.neck, Region.mid, Region.low));

    private final List<Region> regions;

    Place(List<Region> regions) {
        this.regions = regions;
    }

    List<Region> regions() {
        return regions;
    }

    static Place of(List<Region> regions) {
        for (Place place : values()) if (place.regions.equals(regions)) return place;
        return both;
    }
}
