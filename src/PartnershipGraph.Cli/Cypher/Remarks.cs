using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>What is to be said about a result beside its rows, on stderr.</summary>
internal static class Remarks
{
    /// <summary>Of a query of ours these tell that the database has no such thing yet, not that somebody mistyped a name.</summary>
    private static readonly string[] aboutNames = ["UnknownLabelWarning", "UnknownRelationshipTypeWarning", "UnknownPropertyKeyWarning"];

    /// <param name="host">Where to.</param>
    /// <param name="end">What the server said.</param>
    /// <param name="notFinite">How many numbers could not be written.</param>
    /// <param name="isCutSilently">Whether the format itself does not tell that there are more rows.</param>
    /// <param name="isSaved">Whether the statement is one of the saved queries.</param>
    public static void Write(CliHost host, QueryEnd end, int notFinite, bool isCutSilently, bool isSaved)
    {
        foreach (var n in end.Notifications.Where(n => !isSaved || !aboutNames.Any(a => n.Code.EndsWith(a, StringComparison.Ordinal))))
        {
            var place = n.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {n.Column}: ") : "";
            host.Error.WriteLine($"pgraph: {n.Severity.ToLowerInvariant()}: {place}{n.Description} ({n.Code})");
        }

        if (notFinite > 0)
        {
            host.Error.WriteLine($"pgraph: warning: {Count.Of(notFinite, "number")} could not be written, being NaN or infinite: null stands instead");
        }

        if (end.More && isCutSilently)
        {
            host.Error.WriteLine("pgraph: cut by --limit, there are more rows");
        }

        if (end.Changes.Count > 0)
        {
            host.Error.WriteLine("pgraph: " + string.Join(", ", end.Changes.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}: {c.Count}"))));
        }

        foreach (var line in end.Plan is { } plan ? PlanText.Lines(plan) : [])
        {
            host.Error.WriteLine(line);
        }
    }
}
