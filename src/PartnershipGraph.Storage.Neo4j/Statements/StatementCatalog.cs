using System.Collections.Concurrent;

namespace PartnershipGraph.Storage.Neo4j.Statements;

/// <summary>The texts of every statement we send, each a file that travels beside the program.</summary>
internal static class StatementCatalog
{
    private static readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Where the files lie.</summary>
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "Cypher");

    /// <summary>The text of a statement such as <c>store/read_actors</c>.</summary>
    public static string Text(string name) => texts.GetOrAdd(name, static n => File.ReadAllText(Path.Combine(Directory, n + ".cypher")));
}
