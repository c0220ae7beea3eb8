namespace PartnershipGraph.BundleConversion;

/// <summary>
/// What stays out of the bundle because of its source's terms: the whole list. DATA-LICENSES.md tells it to users
/// and says how such rows are added in a folder of one's own.
/// </summary>
internal static class Exclusions
{
    /// <summary>Every rule; a rule that no longer meets a row is an error, so that none outlives its source.</summary>
    public static IReadOnlyList<Exclusion> All { get; } =
    [
        new(
            File: "substance.csv",
            Indicator: "arms_share",
            Source: "SIPRI Arms Transfers Database register 2000-2023 (export of 3 January 2025), GitHub copy",
            Except: [("CHN", "RUS"), ("RUS", "CHN")],
            Reason: "SIPRI allows non-commercial use and wants to be asked for larger reproductions; one pair is a quotation"),
        new(
            File: "substance.csv",
            Indicator: "un_vote_similarity",
            Source: "UNGA 2025 analysis of UN Digital Library votes",
            Except: [],
            Reason: "the UN Digital Library allows non-commercial use of its compilation"),
    ];
}
