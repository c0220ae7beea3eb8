using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>Size, distance and region of a sponsor's partners, as far as the data tell them.</summary>
internal static class TitleControls
{
    /// <summary>The controls in the order in which they join.</summary>
    public static IReadOnlyList<TitleControl> Of(PartnershipRecords told, LatestGdp gdp, string sponsor, IReadOnlyList<string> partners) =>
    [
        TitleControl.Of("log GDP", "no GDP on record", [.. partners.Select(p => gdp.Of(p) is { } fact ? Math.Log(fact.Value) : (double?)null)]),
        TitleControl.Of("log distance", "no distance on record", [.. partners.Select(p => Distance(told, sponsor, p))]),
        TitleControl.OfGroups("region", "no region on record", [.. partners.Select(p => told.Actors[p].Region)]),
    ];

    /// <summary>Null where a capital is not on record, or both are one place, which has no logarithm.</summary>
    private static double? Distance(PartnershipRecords told, string sponsor, string partner)
    {
        var (a, b) = (told.Actors[sponsor], told.Actors[partner]);
        return a is { Latitude: { } fromLatitude, Longitude: { } fromLongitude } && b is { Latitude: { } toLatitude, Longitude: { } toLongitude }
            && GreatCircle.Kilometres((fromLatitude, fromLongitude), (toLatitude, toLongitude)) is > 0 and var kilometres
            ? Math.Log(kilometres)
            : null;
    }
}
