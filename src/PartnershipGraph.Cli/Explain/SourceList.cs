using System.Globalization;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Explain;

/// <summary>Numbers sources in the order in which they are referred to.</summary>
internal sealed class SourceList
{
    private readonly List<Citation> sources = [];

    /// <summary>Every source with its number, address and confidence.</summary>
    public IEnumerable<string> Lines => sources.Select((s, i) => $"{Number(i)} {Named(s)} ({s.Confidence.Word()} confidence)");

    /// <summary>The number of a source, as text refers to it.</summary>
    public string NumberOf(Citation source)
    {
        var place = sources.IndexOf(source);
        if (place < 0)
        {
            place = sources.Count;
            sources.Add(source);
        }

        return Number(place);
    }

    /// <summary>A row may name no source: that is said, not left blank.</summary>
    private static string Named(Citation source) => Cell.Of(source).Raw is { Length: > 0 } told ? told : "no source given";

    private static string Number(int place) => string.Create(CultureInfo.InvariantCulture, $"[{place + 1}]");
}
