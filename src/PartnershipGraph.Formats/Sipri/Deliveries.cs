using System.Runtime.InteropServices;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Fields;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Sipri;

/// <summary>
/// The volumes, and the supplier's part in all that a recipient got in five years, told for the last of them. Every window of five years
/// that the tables cover is one. What came from a supplier that is no actor counts in the recipient's sum.
/// </summary>
internal sealed class Deliveries
{
    private const int window = 5;

    private static readonly Citation source = new("SIPRI Arms Transfers Database", "https://armstransfers.sipri.org", Confidence.High);
    private static readonly Citation derived = source with { Title = "Computed from the SIPRI Arms Transfers Database" };

    private readonly Dictionary<(string Supplier, string Recipient, int Year), double> delivered = [];
    private readonly OrderlessSums<(string Recipient, int Year)> received = new();

    /// <summary>Notes what a recipient got, from whomever.</summary>
    public void Receive(string recipient, int year, double volume) => received.Add((recipient, year), volume);

    /// <summary>Notes what it got from an actor.</summary>
    public void Deliver(string supplier, string recipient, int year, double volume) =>
        CollectionsMarshal.GetValueRefOrAddDefault(delivered, (supplier, recipient, year), out _) += volume;

    /// <summary>Writes volumes and shares.</summary>
    public void WriteTo(FieldOutput output, CancellationToken cancellation)
    {
        if (delivered.Count == 0)
        {
            return;
        }

        var pairs = delivered.GroupBy(d => (d.Key.Supplier, d.Key.Recipient))
            .OrderBy(g => g.Key.Supplier, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Recipient, StringComparer.Ordinal);
        var all = received.Keys.ToDictionary(k => k, received.Of);
        var (first, last) = (received.Keys.Min(r => r.Year) + window - 1, received.Keys.Max(r => r.Year));
        foreach (var pair in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            var (supplier, recipient) = pair.Key;
            foreach (var ((_, _, year), volume) in pair.OrderBy(d => d.Key.Year))
            {
                output.Substance.Add(new SubstanceFact(supplier, recipient, year, "arms_tiv", volume, "TIV million, deliveries in the year", source));
            }

            for (var year = first; year <= last; year++)
            {
                var own = Years(year).Sum(y => delivered.GetValueOrDefault((supplier, recipient, y)));
                if (own > 0)
                {
                    var imports = Years(year).Sum(y => all.GetValueOrDefault((recipient, y)));
                    var unit = Invariant($"share_0_1 of recipient imports (TIV) {year - window + 1}-{year}");
                    output.Substance.Add(new SubstanceFact(supplier, recipient, year, "arms_share", own / imports, unit, derived));
                }
            }
        }
    }

    private static IEnumerable<int> Years(int last) => Enumerable.Range(last - window + 1, window);
}
