using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Countries;

namespace PartnershipGraph.Formats.Fields;

/// <summary>Where readers put what they read.</summary>
internal sealed class FieldOutput
{
    public ActorRegister Actors { get; } = new();

    public List<AllianceMember> Alliances { get; } = [];

    public List<AttributeFact> Attributes { get; } = [];

    public List<SubstanceFact> Substance { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>The last year that a row speaks of.</summary>
    public int LastYear { get; private set; }

    /// <summary>Notes the year of a row.</summary>
    public void Covers(int year) => LastYear = Math.Max(LastYear, year);
}
