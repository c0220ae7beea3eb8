namespace PartnershipGraph.Analysis.Domains;

/// <summary>
/// Closeness in votes never reaches 0, so that its shares are pressed towards even. It is standardised by what the poles have in
/// common with each other: w = max(0, (c_ip - c) / (1 - c)), c the least closeness of two poles. Of two poles, who votes like the one to the
/// letter then has no tie to the other.
/// </summary>
internal static class VoteCloseness
{
    /// <summary>1 / (1 + d), d the distance of two ideal points; above 0, up to 1.</summary>
    public static double OfDistance(double distance) => 1 / (1 + distance);

    /// <summary>The standardised closeness; null where all poles vote alike to the letter.</summary>
    /// <param name="closeness">That of the actor to the pole.</param>
    /// <param name="amongPoles">The least of two poles.</param>
    public static double? Standardised(double closeness, double amongPoles) =>
        amongPoles >= 1 ? null : Math.Max(0, (closeness - amongPoles) / (1 - amongPoles));
}
