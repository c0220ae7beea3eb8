using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Gap;

/// <summary>One partner: its title against what is done.</summary>
public sealed record GapEntry
{
    /// <summary>The title that stands.</summary>
    public required TitleSpell Title { get; init; }

    /// <summary>Its weight under the scheme.</summary>
    public required double Weight { get; init; }

    /// <summary>The mean of the dimensions measured, between 0 and 1.</summary>
    public required double Substance { get; init; }

    /// <summary>The 5th and 95th percentile of the substance over the draws.</summary>
    public required (IndexValue Low, IndexValue High) SubstanceInterval { get; init; }

    /// <summary>The two percentiles, and the gap between them.</summary>
    public required PercentileGap Percentiles { get; init; }

    /// <summary>The 5th percentile of the gap over the draws.</summary>
    public required IndexValue Low { get; init; }

    /// <summary>The 95th percentile.</summary>
    public required IndexValue High { get; init; }

    /// <summary>The weight less the one that substance, size, distance and region go with (<see cref="TitleRegression"/>), in the unit of the weight.</summary>
    public required IndexValue Residual { get; init; }

    /// <summary>The same in standard errors.</summary>
    public required IndexValue Studentised { get; init; }

    /// <summary>The four dimensions.</summary>
    public required DimensionProfile Profile { get; init; }

    /// <summary>How it is spread over them.</summary>
    public required Breadth Breadth { get; init; }

    /// <summary>Id of the partner.</summary>
    public string Id => Title.Opening.Partner;

    /// <summary>GAP, above −1 and below 1.</summary>
    public double Gap => Percentiles.Gap;

    /// <summary>Whether the interval lies above 0: the title stands higher than the substance, whichever indicators are asked.</summary>
    public bool IsOverTitled => Low.Value > 0;

    /// <summary>Whether it lies below 0.</summary>
    public bool IsUnderTitled => High.Value < 0;

    /// <summary>Whether the title says comprehensive and fewer than three quarters of the dimensions measured score a quarter.</summary>
    public bool IsComprehensiveInName => ComprehensiveTitle.Says(Title.Opening) && Breadth.Coverage < Breadth.Comprehensive;

    /// <summary>Whether the other partners do not foresee the weight: 1 above, −1 below, 0 neither.</summary>
    public int Outlying => Studentised.Value switch
    {
        > TitleRegression.Outlying => 1,
        < -TitleRegression.Outlying => -1,
        _ => 0,
    };

    /// <summary>What stands out, in words.</summary>
    public IReadOnlyList<string> Flags
    {
        get
        {
            var flags = new List<string>();
            Add(IsOverTitled, "over-titled");
            Add(IsUnderTitled, "under-titled");
            Add(IsComprehensiveInName, "comprehensive in name");
            Add(Outlying > 0, "residual above 2");
            Add(Outlying < 0, "residual below -2");
            return flags;

            void Add(bool holds, string flag)
            {
                if (holds)
                {
                    flags.Add(flag);
                }
            }
        }
    }
}
