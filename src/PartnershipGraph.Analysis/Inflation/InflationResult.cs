using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Inflation;

/// <summary>Whether the titles of one sponsor inflate.</summary>
public sealed record InflationResult
{
    /// <summary>Why no share is at or above a strategic rank.</summary>
    public const string NotStrategic = "no rank of the ladder is called strategic";

    /// <summary>Why nothing is measured against a base year without partners.</summary>
    public const string NoBase = "no partner in the base year";

    /// <summary>From how many partners on a year is a fair base: shares of fewer move by leaps.</summary>
    public const int FairBase = 10;

    /// <summary>Id of the sponsor.</summary>
    public required string Sponsor { get; init; }

    /// <summary>The ladder that most of its titles stand on at the end, else its own; null where it has neither, and of no rank then.</summary>
    public required Ladder? Ladder { get; init; }

    /// <summary>The title that names the lowest strategic rank; null where no rank is called so.</summary>
    public required LadderTitle? Strategic { get; init; }

    /// <summary>The years in order, one at least.</summary>
    public required IReadOnlyList<InflationYear> Years { get; init; }

    /// <summary>The base year of the real values.</summary>
    public required int BaseYear { get; init; }

    /// <summary>What made the mean weight change between the first year and the last.</summary>
    public required Decomposition Decomposition { get; init; }

    /// <summary>Who came, went, rose and fell between the first year and the last.</summary>
    public required Movements Movements { get; init; }

    /// <summary>The sponsor's rows up to the last day, those outside the order left out.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>T, the number of ranks; 0 without a ladder.</summary>
    public int Ranks => Ladder?.RankCount ?? 0;

    /// <summary>The first year.</summary>
    public InflationYear First => Years[0];

    /// <summary>The last year.</summary>
    public InflationYear Last => Years[^1];

    /// <summary>
    /// (m1/m0)^(1/Δ) - 1, the yearly rate at which the mean weight grew from the first year to the last, Δ in years of 365.2425 days;
    /// below 0 where it fell, 0 where the two means are tied. Null without a partner at either end and within a single year.
    /// </summary>
    public IndexValue AnnualRate
    {
        get
        {
            if (Years.Count == 1)
            {
                return IndexValue.Null("a single year");
            }

            var span = Domain.Time.Years.Between(First.Day, Last.Day);
            return (First.Tiers.MeanWeight.Value, Last.Tiers.MeanWeight.Value) switch
            {
                (null, _) => IndexValue.Null("no partner in the first year"),
                (_, null) => IndexValue.Null("no partner in the last year"),
                ({ } before, { } after) when Ranking.Tied(before, after) => 0.0,
                ({ } before, { } after) => Math.Pow(after / before, 1 / span) - 1,
            };
        }
    }

    /// <summary>
    /// The first of the years in which the most ranks are held by some and not by all, and so have a real value later on; of the
    /// years with at least <see cref="FairBase"/> partners where there are any.
    /// </summary>
    public int BestBaseYear => Years.Where(y => y.Tiers.Partners >= FairBase).DefaultIfEmpty(Last).MaxBy(Measurable)!.Day.Year;

    /// <summary>The share of partners at or above the strategic rank, 0 to 1; null without such a rank or partners.</summary>
    public IndexValue AtOrAboveStrategic(InflationYear year) =>
        Strategic is { } title ? year.Tiers.Cumulative(title.Rank.Value) : IndexValue.Null(NotStrategic);

    /// <summary>The base year.</summary>
    public InflationYear Base => Years.First(y => y.Day.Year == BaseYear);

    /// <summary>100 n(t)/n(base), the number of partners against that of the base year, from 0; null without a partner in either year.</summary>
    public IndexValue PartnersIndex(InflationYear year) => Base.Tiers.Partners == 0 ? IndexValue.Null(NoBase)
        : year.Tiers.Partners == 0 ? IndexValue.Null(TierDistribution.NoPartner)
        : 100.0 * year.Tiers.Partners / Base.Tiers.Partners;

    /// <summary>100 m(t)/m(base), the mean weight against that of the base year, above 0; null without a partner in either year.</summary>
    public IndexValue MeanWeightIndex(InflationYear year) => Base.Tiers.MeanWeight.Value is not { } before ? IndexValue.Null(NoBase)
        : year.Tiers.MeanWeight is { Value: { } mean } ? 100 * mean / before
        : year.Tiers.MeanWeight;

    /// <summary>How many ranks are held by some of a year's partners and not by all: those that have a real value against that year.</summary>
    public int Measurable(InflationYear year) => Enumerable.Range(1, Ranks).Count(r => year.Tiers.Exclusivity(r).Value > 0);
}
