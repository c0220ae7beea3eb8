using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>One node or relationship to be written.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Properties">What it holds.</param>
/// <param name="Start">The key of the node where a relationship begins; empty for a node.</param>
/// <param name="End">The key of the node where it ends; empty for a node.</param>
/// <param name="Kind">The label of an actor's kind; empty for everything else.</param>
internal sealed record ImportRow(string Key, PropertyMap Properties, string Start = "", string End = "", string Kind = "")
{
    /// <summary>The row as a statement takes it.</summary>
    public Dictionary<string, object?> Parameter()
    {
        var row = new Dictionary<string, object?>(StringComparer.Ordinal) { ["key"] = Key, ["set"] = Properties.Present() };
        if (Start.Length > 0)
        {
            row["start"] = Start;
            row["end"] = End;
        }

        if (Kind.Length > 0)
        {
            row["kind"] = Kind;
        }

        return row;
    }
}
