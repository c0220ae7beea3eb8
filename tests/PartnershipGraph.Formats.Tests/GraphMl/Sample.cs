using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.GraphMl;

/// <summary>An undirected graph whose first line holds all but what is given.</summary>
internal static class Sample
{
    public static TieTable Read(string keys, string elements) => Reading.Read("a.graphml", Text(keys, elements));

    public static string Fault(string keys, string elements) => Reading.Fault("a.graphml", Text(keys, elements));

    private static string Text(string keys, string elements) => $"<graphml>{keys}<graph edgedefault='undirected'>{elements}</graph></graphml>";
}
