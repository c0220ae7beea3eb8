using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Fields;

/// <summary>Where readers put what they read.</summary>
internal sealed class FieldOutput
{
    /// <summary>Whether a side that promises nothing is taken to promise what is promised to it.</summary>
    public bool Symmetrises { get; init; }

    public ActorRegister Actors { get; } = new();

    public List<AllianceMember> Alliances { get; } = [];

    public List<AttributeFact> Attributes { get; } = [];

    public List<SubstanceFact> Substance { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>The codes for which rows are left out.</summary>
    public Unplaced Unplaced { get; } = new();

    /// <summary>The last year that a row speaks of.</summary>
    public int LastYear { get; private set; }

    /// <summary>Notes the year of a row.</summary>
    public void Covers(int year) => LastYear = Math.Max(LastYear, year);
}
