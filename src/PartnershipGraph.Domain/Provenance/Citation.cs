namespace PartnershipGraph.Domain.Provenance;

/// <summary>Where a row comes from.</summary>
/// <param name="Title">The source's title; empty where none is named.</param>
/// <param name="Url">Its address; empty where there is none.</param>
/// <param name="Confidence">How sure the row is.</param>
public sealed record Citation(string Title, string Url, Confidence Confidence)
{
    /// <summary>An order that leaves no two different ones equal: rows that differ in their source alone have an order of their own.</summary>
    public static IComparer<Citation> Order { get; } = Comparer<Citation>.Create((x, y) =>
    {
        var byTitle = string.CompareOrdinal(x.Title, y.Title);
        var byUrl = byTitle != 0 ? byTitle : string.CompareOrdinal(x.Url, y.Url);
        return byUrl != 0 ? byUrl : x.Confidence.CompareTo(y.Confidence);
    });
}
