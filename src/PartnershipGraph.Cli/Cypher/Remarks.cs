using System.Globalization;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>What is to be said about a result beside its rows, on stderr.</summary>
internal static class Remarks
{
    public static void Write(CliHost host, QueryEnd end, int notFinite, bool isCutSilently)
    {
        foreach (var n in end.Notifications)
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
