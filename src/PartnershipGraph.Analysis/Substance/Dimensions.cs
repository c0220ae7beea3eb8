using System.Collections.Immutable;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>Which indicators measure which dimension. Of each, more means a closer tie; any other name counts in none.</summary>
public static class Dimensions
{
    private static readonly ImmutableArray<(Dimension Dimension, ImmutableArray<string> Indicators)> lists =
    [
        (
            Dimension.Political,
            ["un_vote_agreement", "high_level_visits", "government_visits", "leader_visits", "leaders_received", "foreign_minister_visits", "joint_igo_memberships"]),
        (Dimension.Economic, ["trade_share", "trade_value"]),
        (Dimension.Security, ["arms_share", "military_visits", "joint_exercises"]),
        (Dimension.Cultural, ["students", "institutes", "sister_cities"]),
    ];

    private static readonly ImmutableHashSet<string> visits =
        ["high_level_visits", "government_visits", "leader_visits", "leaders_received", "foreign_minister_visits"];

    /// <summary>The dimensions in the order in which they are told.</summary>
    public static IReadOnlyList<Dimension> All { get; } = [.. lists.Select(l => l.Dimension)];

    /// <summary>The indicators of a dimension, in the order in which they are told.</summary>
    public static IReadOnlyList<string> IndicatorsOf(Dimension dimension) => lists[(int)dimension].Indicators;

    /// <summary>The dimension that an indicator measures; null where it counts in none.</summary>
    public static Dimension? Of(string indicator)
    {
        foreach (var (dimension, indicators) in lists)
        {
            if (indicators.Contains(indicator, StringComparer.Ordinal))
            {
                return dimension;
            }
        }

        return null;
    }

    /// <summary>Whether an indicator counts the visits of a year: these are rare, so that years are summed.</summary>
    public static bool AreVisits(string indicator) => visits.Contains(indicator);
}
