using System.Text;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Storage.Neo4j.Queries.Catalog;

namespace PartnershipGraph.Cli.Cypher;

/// <summary>Where a statement comes from: the catalog, a file, or what is piped in.</summary>
internal static class StatementSource
{
    private const double farthest = 0.4;

    /// <summary>The text, and the saved query that it is, if it is one.</summary>
    /// <exception cref="UsageException">There is no such query and no such file, or it is not UTF-8.</exception>
    public static (string Text, SavedQuery? Saved) Read(CliHost host, string source)
    {
        try
        {
            if (source == "-")
            {
                return (host.In.ReadToEnd(), null);
            }

            var catalog = QueryCatalog.Bundled();
            if (catalog.Find(source) is { } saved)
            {
                return (saved.Text, saved);
            }

            return File.Exists(source)
                ? (File.ReadAllText(source, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)), null)
                : throw Unknown(catalog, source);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{(source == "-" ? "what is piped in" : source)} is not UTF-8");
        }
    }

    public static UsageException Unknown(QueryCatalog catalog, string name)
    {
        // An audit or a drawing may be called without its folder.
        double Distance(string known) => Math.Min(NameDistance.Between(name, known), NameDistance.Between(name, known[(known.IndexOf('/', StringComparison.Ordinal) + 1)..]));
        var nearest = catalog.All.Concat(catalog.Drawings).Select(q => q.Name).MinBy(Distance);
        var hint = nearest is not null && Distance(nearest) <= farthest ? $"; did you mean {nearest}?" : "";
        return new UsageException($"no saved query and no file is called '{name}'{hint} (pgraph cypher list names the queries)");
    }
}
