using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Unga;

/// <summary>How often two states vote alike. It has no direction, and is told in both.</summary>
internal sealed class Agreements(FieldOutput output, Citation citation)
{
    private readonly HashSet<(string Source, string Target, int Year)> known = [];

    /// <summary>Whether the pair has its agreement of that year.</summary>
    public bool Has(string a, string b, int year) => known.Contains((a, b, year));

    /// <summary>Writes the agreement of a pair in both directions, those that are not there yet.</summary>
    public void Add(string a, string b, int year, double value, string unit)
    {
        foreach (var (source, target) in new[] { (a, b), (b, a) })
        {
            if (known.Add((source, target, year)))
            {
                output.Substance.Add(new SubstanceFact(source, target, year, "un_vote_agreement", value, unit, citation));
            }
        }

        output.Covers(year);
    }
}
